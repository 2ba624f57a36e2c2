import { cellChangeSamples } from './cell-change-rows.js';
import { clientSamples } from './client-rows.js';
import { commentSamples } from './comment-rows.js';
import { comparisonSamples } from './comparison-rows.js';
import { personOf, uncountedQuarterId } from './identities.js';
import type { IdentityName, Place } from './identities.js';
import { letterSamples } from './letter-rows.js';
import { loadedSamples } from './loaded-rows.js';
import { publicationSamples } from './publication-rows.js';
import type { Sample } from './sample.js';
import { windowSamples } from './window-rows.js';

const day = '2026-04-01';
export { uncountedQuarterId };
const counts = { boundaries: 'AS_WAS', level: 'REGION' };

/** What each role would add to the timeline of its return, and where it would lead. */
const steps: Partial<Record<IdentityName, { kind: string; state: string }>> = {
  PREPARER: { kind: 'SUBMITTED', state: 'SUBMITTED' },
  APPROVER: { kind: 'SIGNED_OFF', state: 'SIGNED_OFF' },
  REGIONAL_LEAD: { kind: 'ACCEPTED', state: 'RETURNED' },
  HELPER: { kind: 'TYPED_ON_BEHALF', state: 'DRAFT' },
};

/**
 * For tests: honest rows of every table, as `who` would write them about a place; `fresh` tells them apart from rows that
 * are there. What is denied is denied to the most honest row there could be.
 */
export function samples(who: IdentityName, place: Place, fresh: number): Record<string, Sample> {
  const { organisationCode: code, icbCode, regionCode, quarterId } = place;
  const { kind, state } = steps[who] ?? { kind: 'ACCEPTED', state: 'DRAFT' };
  const person = personOf(who);
  const role = steps[who] === undefined ? 'ADMINISTRATOR' : who;
  const ofReturn = { organisation_code: code, quarter_id: quarterId };
  const ofRevision = { ...ofReturn, revision: 1, region_code: regionCode };
  // A helper says from what; so do the answers that are there to be confirmed.
  const received = who === 'HELPER' ? { received_from: 'PAPER', received_on: day } : {};
  const isHead = fresh > 0 ? { quarter_id: '2026-27-Q2' } : {};
  const known = { valid_from: `2026-04-0${fresh + 1}` };
  const area = { quarter_id: quarterId, ...counts, area_code: `${regionCode}-${fresh}` };
  return {
    migration_file: { row: { name: `sample-${fresh}`, sha256: 'x' }, set: `sha256 = 'y'` },
    migrations: { row: { timestamp: fresh, name: 'sample' }, set: `name = 'y'` },
    session: { row: { sid: `${code}-${fresh}`, sess: '{}', expire: day }, set: `sess = '{"a":1}'` },
    sign_in_record: {
      row: { key: `${code}-${fresh}`, model: 'Session', content: '{}', expires_at: day },
      set: `content = '{"a":1}'`,
    },
    framework_catalogue: { row: { version: 90 + fresh, published_on: day, source: 'sample', content: '{}' } },
    return_window: {
      row: {
        quarter_id: `2099-00-Q${fresh + 1}`,
        starts_on: day,
        ends_on: '2026-06-30',
        opens_on: day,
        due_on: day,
        closes_on: '2026-12-31',
      },
      set: 'closes_on = closes_on',
    },
    ods_import: {
      row: { source: 'sample', content_sha256: 'x', added: 0, closed: 0, moved: 0, renamed: 0, refused: 0 },
    },
    // Of the imports that are there: one has its evidence, the other has none yet.
    ods_import_evidence: { row: { import_id: fresh + 1, statements: '[]' } },
    organisation_period: {
      row: { code, type: 'TRUST', name: code, icb_code: icbCode, region_code: regionCode, ...known },
      set: 'superseded_at = now()',
    },
    place_period: { row: { code, name: code, region_code: regionCode, ...known }, set: 'superseded_at = now()' },
    organisation_membership: {
      row: { member_code: code, kind: 'PCN', group_code: 'U1', group_name: 'Group', ...known },
      set: 'superseded_at = now()',
    },
    succession: {
      row: {
        predecessor_code: code,
        successor_code: `N${fresh}`,
        effective_on: day,
        type: 'MERGER',
        source: 'sample',
      },
      set: 'superseded_at = now()',
    },
    present_place: {
      row: {
        code,
        quarters_from: fresh > 0 ? '2027-04-01' : '-infinity',
        quarters_to: 'infinity',
        icb_code: icbCode,
        region_code: regionCode,
      },
      set: 'superseded_at = now()',
    },
    present_boundaries: { row: { as_on: day }, set: 'as_on = as_on' },
    reorganisation: { row: { id: `00000000-0000-4000-9000-0000000000${fresh}0` } },
    reorganisation_version: {
      row: {
        reorganisation_id: '00000000-0000-4000-9000-000000000000',
        version: fresh + 2,
        step: 'DRAFT',
        state: 'DRAFT',
        content: '{}',
        person_id: person,
        person_name: 'sample',
        superseded_at: day,
      },
      set: 'superseded_at = now()',
    },
    ...comparisonSamples(place, who, fresh),
    ...loadedSamples(place, { fresh, person }),
    ...windowSamples(place, { fresh, person }),
    ...letterSamples(place, { fresh }),
    ...publicationSamples(place, { fresh }),
    ...clientSamples(place, fresh),
    ...cellChangeSamples(place, { who, role, fresh }),
    form_edition_step: {
      row: {
        version: fresh + 1,
        revision: fresh + 2,
        step: 'DRAFT',
        state: 'WITHDRAWN',
        content: '{}',
        content_hash: '0'.repeat(64),
        person_id: person,
        person_name: 'sample',
        superseded_at: day,
      },
      set: 'superseded_at = now()',
    },
    comparability_break: {
      row: {
        id: `${code}-${fresh}`,
        version: 1,
        occurs_on: day,
        kind: 'OTHER',
        title: 't',
        explanation: 'e',
        source: 's',
        touches: '{}',
        recorded_by: person,
        recorded_by_name: 'sample',
        reason: 'r',
      },
      set: 'superseded_at = clock_timestamp()',
    },
    person: {
      row: { issuer: 'sample', subject: `${code}-${fresh}`, display_name: 'Sample' },
      set: `display_name = 'Other'`,
    },
    role_assignment: {
      row: { person_id: person, role: 'PREPARER', scope_code: `${code}${fresh}` },
      set: `revoked_at = now(), revoked_by = 'sample'`,
    },
    audit_event: { row: { kind: 'REFUSED', operation: 'sample' }, set: 'occurrences = 2' },
    quarterly_return: {
      row: {
        ...ofReturn,
        ...isHead,
        organisation_type: 'TRUST',
        icb_code: icbCode,
        region_code: regionCode,
        catalogue_version: 1,
        state: 'DRAFT',
      },
      set: `state = '${state}'`,
    },
    return_answer: {
      row: {
        ...ofReturn,
        answer_key: `D1-S${fresh}`,
        content: '{}',
        edited_by: person,
        edited_by_name: 'sample',
        editors: `{${person}}`,
        ...received,
      },
      set: `edited_by = '${person}', editors = editors || '${person}'::uuid, received_from = ${who === 'HELPER' ? "'PAPER'" : 'NULL'},
            received_on = ${who === 'HELPER' ? `'${day}'` : 'NULL'}`,
    },
    return_revision: {
      row: {
        ...ofRevision,
        revision: fresh + 1,
        content: '{}',
        content_hash: 'x',
        prepared_by: person,
        preparers: `{${person}}`,
      },
      set: 'superseded_at = product_now()',
    },
    return_event: {
      row: { ...ofRevision, sequence: fresh + 1, kind, person_id: person, person_name: 'sample', role, ...received },
      set: `comment = 'changed'`,
    },
    idempotency_key: {
      row: { organisation_code: code, key: `key-${fresh}`, request_hash: 'x', revision: 1 },
      set: 'revision = 2',
    },
    request_key: {
      row: { person_id: person, key: `key-${fresh}`, operation: 'x', content_hash: 'a'.repeat(64), outcome: 'null' },
      set: `operation = 'y'`,
    },
    action_fact: { row: { ...ofRevision, action_code: `D1-S${fresh}`, status: 'PLANNED' }, set: `status = 'EMBEDDED'` },
    metric_fact: {
      row: { ...ofRevision, metric_id: `M0${fresh}`, stratifier: 'AGE', numerators: '{1}', denominators: '{2}' },
      set: `numerators = '{2}'`,
    },
    status_rollup: {
      row: { ...area, organisation_type: 'TRUST', action_code: 'D1-S1', status: 'PLANNED', organisations: 1 },
      set: 'organisations = 2',
    },
    metric_rollup: {
      row: {
        ...area,
        metric_id: 'M01',
        stratifier: 'AGE',
        group_code: 'A',
        numerator: 1,
        denominator: 2,
        organisations: 1,
      },
      set: 'numerator = 2',
    },
    response_rollup: { row: { ...area, organisation_type: 'TRUST', accepted: 1, expected: 2 }, set: 'accepted = 2' },
    counted_return: {
      row: {
        ...ofReturn,
        ...(fresh > 0 && { quarter_id: uncountedQuarterId }),
        organisation_type: 'TRUST',
        icb_code: icbCode,
        region_code: regionCode,
      },
    },
    answer_confirmation: {
      row: {
        ...ofReturn,
        quarter_id: uncountedQuarterId,
        answer_key: 'HELPED',
        version: 1 + fresh,
        confirmed_by: person,
        confirmed_by_name: 'sample',
      },
      set: `confirmed_by_name = 'other'`,
    },
    ...commentSamples({ ofReturn, regionCode, person, role, fresh }),
    allowance_use: { row: { key: `${code}-${fresh}` }, set: 'points = 1' },
    area_overlap: {
      row: { quarter_id: quarterId, level: 'REGION', now_code: regionCode, was_code: `${fresh}`, organisations: 1 },
      set: 'organisations = 2',
    },
  };
}
