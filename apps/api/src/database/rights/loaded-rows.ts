import type { Place } from './identities.js';
import type { Sample } from './sample.js';

const collectionId = (number: number) => `00000000-0000-4000-a000-00000000000${number}`;

/** For tests: honest rows of the tables of loaded collections, as the product would write them about a place. */
export function loadedSamples(
  { organisationCode, icbCode, regionCode, quarterId }: Place,
  { fresh, person }: { fresh: number; person: string },
): Record<string, Sample> {
  const collection = { collection_id: collectionId(0) };
  const fact = {
    organisation_code: organisationCode,
    quarter_id: quarterId,
    ...collection,
    organisation_type: 'TRUST',
    icb_code: icbCode,
    region_code: regionCode,
  };
  const area = { quarter_id: quarterId, boundaries: 'AS_WAS', level: 'REGION', area_code: `${regionCode}-${fresh}` };
  const counts = { numerator: 1, denominator: 2, estimated: 0, organisations: 1, tables: 1 };
  return {
    loaded_collection: {
      row: { id: collectionId(fresh), title: 'sample', source: 'sample', file_name: 'sample', mapping: '{}' },
    },
    loaded_collection_version: {
      row: {
        ...collection,
        version: fresh + 1,
        step: 'CHECK',
        state: 'CHECKED',
        content_hash: 'x',
        counts: '{}',
        person_id: person,
        person_name: 'sample',
        superseded_at: '2026-04-01',
      },
      set: 'superseded_at = now()',
    },
    loading_fault: {
      row: { ...collection, number: fresh + 1, line: 1, column_name: 'sample', found: 'sample', wanted: 'sample' },
    },
    loaded_answer: {
      row: { ...fact, question: `D1-S${fresh}`, edition: 1, cells: '{}', first_line: 1 },
      set: 'is_refused = true',
    },
    loaded_status: { row: { ...fact, action_code: `D1-S${fresh}`, status: 'PLANNED' }, set: 'is_counted = true' },
    loaded_table: {
      row: {
        ...fact,
        metric_id: `M0${fresh}`,
        stratifier: 'AGE',
        group_codes: '{A}',
        numerators: '{1}',
        denominators: '{2}',
      },
      set: 'is_counted = true',
    },
    loaded_status_rollup: {
      row: {
        ...area,
        organisation_type: 'TRUST',
        action_code: 'D1-S1',
        status: 'PLANNED',
        ...collection,
        organisations: 1,
      },
      set: 'organisations = 2',
    },
    loaded_metric_rollup: {
      row: { ...area, metric_id: 'M01', stratifier: 'AGE', group_code: 'A', ...collection, ...counts },
      set: 'tables = 2',
    },
    loaded_overlap: {
      row: { quarter_id: quarterId, level: 'REGION', now_code: regionCode, was_code: `${fresh}`, tables: 1 },
      set: 'tables = 2',
    },
  };
}
