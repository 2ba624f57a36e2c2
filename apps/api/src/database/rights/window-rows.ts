import type { Place } from './identities.js';
import type { Sample } from './sample.js';

/** For tests: honest rows of the tables of windows and extensions, as the product would write them about a place. */
export function windowSamples(
  { organisationCode, regionCode, quarterId }: Place,
  { fresh, person }: { fresh: number; person: string },
): Record<string, Sample> {
  return {
    window_change_step: {
      row: {
        change_id: `00000000-0000-4000-a000-00000000000${fresh}`,
        revision: 1,
        step: 'DRAFT',
        state: 'DRAFT',
        subject: `${quarterId} ${organisationCode} ${fresh}`,
        content: '{}',
        difference: '[]',
        person_id: person,
        person_name: 'sample',
      },
      set: 'superseded_at = now()',
    },
    return_extension: {
      row: {
        organisation_code: organisationCode,
        quarter_id: quarterId,
        version: fresh + 1,
        region_code: regionCode,
        closes_on: '2027-01-14',
        reason: 'r',
        change_id: '00000000-0000-4000-a000-000000000001',
        superseded_at: '2026-04-01',
      },
      set: 'superseded_at = now()',
    },
  };
}
