import type { Sample } from './sample.js';

/** For tests: an index of exclusion risk that was imported, and a place that it has not yet. */
export function needSamples(fresh: number): Record<string, Sample> {
  const kept = { small_areas: 1, scores_sha256: 'x', places_sha256: 'x', imported_by: 'x' };
  const place = { location_code: `L${fresh}`, board_code: 'QNC', small_areas: 1, score_sum: 1, most_at_risk: 0 };
  return {
    need_index: { row: { name: 'x', publisher: 'x', licence: 'x', ...kept } },
    need_index_place: { row: { index_number: 1, ...place } },
  };
}
