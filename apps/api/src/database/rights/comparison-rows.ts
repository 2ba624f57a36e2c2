import type { IdentityName, Place } from './identities.js';
import type { Sample } from './sample.js';
import { viewSamples } from './view-rows.js';

const question = { is_declared: true, question: '{}', asked_by: '00000000-0000-0000-0000-000000000000' };

/**
 * For tests: an index of exclusion risk that was imported, with a place that it has not yet, a classification of
 * trusts with a trust that it has not yet, a question of evaluation
 * with an answer by a version of the method that it has not yet, and a view that somebody keeps.
 */
export function comparisonSamples(place: Place, who: IdentityName, fresh: number): Record<string, Sample> {
  const kept = { small_areas: 1, scores_sha256: 'x', places_sha256: 'x', imported_by: 'x' };
  const indexed = { location_code: `L${fresh}`, board_code: 'QNC', small_areas: 1, score_sum: 1, most_at_risk: 0 };
  return {
    ...viewSamples(place, who),
    need_index: { row: { name: 'x', publisher: 'x', licence: 'x', ...kept } },
    need_index_place: { row: { index_number: 1, ...indexed } },
    trust_kind_import: { row: { file_name: 'x', content_sha256: 'x', source: 'x', imported_by: 'x' } },
    trust_kind: { row: { import_number: 1, code: `K${fresh}`, valid_from: '2020-04-01', kind: 'ACUTE' } },
    evaluation_question: { row: { ...question, asked_by_name: 'x' } },
    evaluation_answer: {
      row: { question: 1, publication: 1, method_version: `x${fresh}`, result: '{}', result_hash: 'x' },
    },
  };
}
