import { identities, personOf } from './identities.js';
import type { IdentityName, Place } from './identities.js';
import type { Sample, SampleRow } from './sample.js';

const people = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER'];

/** Who saves it, in which role and for whom: each person for themselves, and for all others the regional lead of the place. */
function ownerOf(who: IdentityName, place: Place): SampleRow {
  if (!people.includes(who)) {
    return { person_id: personOf('REGIONAL_LEAD'), role: 'REGIONAL_LEAD', acting_for: place.regionCode };
  }
  const settings: Record<string, string> = identities[who].settings;
  const actingFor = ['app.organisations', 'app.regions', 'app.helped'].map((name) => settings[name] ?? '').join('');
  return { person_id: personOf(who), role: who, acting_for: actingFor };
}

/** Each looks for themselves; of those who cannot, and of the rows that are there already, it is another lead's. */
function lookOf(who: IdentityName, place: Place): SampleRow {
  if (who === 'REGIONAL_LEAD' || who === 'NATIONAL_ANALYST') return ownerOf(who, place);
  return { person_id: personOf('ADMINISTRATOR'), role: 'REGIONAL_LEAD', acting_for: place.regionCode };
}

/** For tests: a view that somebody keeps to themselves, and up to when somebody has seen what changed. */
export function viewSamples(place: Place, who: IdentityName): Record<string, Sample> {
  const words = { name: 'sample', address: '/equity', note: '', is_shared: false };
  return {
    last_look: { row: { ...lookOf(who, place), seen_until: '2026-10-01' }, set: `seen_until = '2026-10-02'` },
    saved_view: { row: { ...ownerOf(who, place), person_name: 'sample', ...words }, set: `name = 'changed'` },
  };
}
