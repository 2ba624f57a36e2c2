import type { Sample } from './sample.js';

const question = { is_declared: true, question: '{}', asked_by: '00000000-0000-0000-0000-000000000000' };

/**
 * For tests: an index of exclusion risk that was imported, with a place that it has not yet, and a question of evaluation
 * with an answer by a version of the method that it has not yet.
 */
export function comparisonSamples(fresh: number): Record<string, Sample> {
  const kept = { small_areas: 1, scores_sha256: 'x', places_sha256: 'x', imported_by: 'x' };
  const place = { location_code: `L${fresh}`, board_code: 'QNC', small_areas: 1, score_sum: 1, most_at_risk: 0 };
  return {
    need_index: { row: { name: 'x', publisher: 'x', licence: 'x', ...kept } },
    need_index_place: { row: { index_number: 1, ...place } },
    evaluation_question: { row: { ...question, asked_by_name: 'x' } },
    evaluation_answer: {
      row: { question: 1, publication: 1, method_version: `x${fresh}`, result: '{}', result_hash: 'x' },
    },
  };
}
