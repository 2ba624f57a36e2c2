import { placedReturns, responsesOfAreas, answersOfAreas } from './recomputed-areas.query.js';

/** Rows `kept` and `recomputed` of a cell and its figures, where they are not the same; `nothing` = figures of no row. */
const differences = (rollup: string, nothing: string) => `
SELECT '${rollup}' AS rollup, cell, coalesce(kept.figures, '${nothing}') AS kept,
       coalesce(recomputed.figures, '${nothing}') AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, '${nothing}') <> coalesce(recomputed.figures, '${nothing}')
ORDER BY cell`;

export const answerDifferencesSql = `
WITH ${placedReturns}, ${answersOfAreas}, recomputed AS (
  SELECT concat_ws('.', $1, boundaries, level, code, organisation_type, action_code, status) AS cell,
         organisations::text AS figures
  FROM answers_of_areas
), kept AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, area_code, organisation_type, action_code, status) AS cell,
         organisations::text AS figures
  FROM status_rollup WHERE quarter_id = $1
)
${differences('ANSWER', '0')}`;

/** Figures are accepted and expected returns. */
export const responseDifferencesSql = `
WITH ${placedReturns}, ${responsesOfAreas}, recomputed AS (
  SELECT concat_ws('.', $1, boundaries, level, code, organisation_type) AS cell,
         concat_ws('/', accepted, expected) AS figures
  FROM responses_of_areas
), kept AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, area_code, organisation_type) AS cell,
         concat_ws('/', accepted, expected) AS figures
  FROM response_rollup WHERE quarter_id = $1
)
${differences('RESPONSE', '0/0')}`;

/** Areas whose response would pass 100 %; figures are accepted and expected returns. */
export const overfullSql = `
SELECT 'OVERFULL' AS rollup, concat_ws('.', quarter_id, boundaries, level, area_code, organisation_type) AS cell,
       concat_ws('/', accepted, expected) AS kept, 'no more than expected' AS recomputed
FROM response_rollup
WHERE quarter_id = $1 AND accepted > expected
ORDER BY cell`;

export const countedDifferencesSql = `
WITH recomputed AS (
  SELECT concat_ws('.', quarter_id, organisation_code) AS cell,
         concat_ws('/', organisation_type, region_code, coalesce(icb_code, '')) AS figures
  FROM quarterly_return WHERE quarter_id = $1 AND accepted_revision IS NOT NULL
), kept AS (
  SELECT concat_ws('.', quarter_id, organisation_code) AS cell,
         concat_ws('/', organisation_type, region_code, coalesce(icb_code, '')) AS figures
  FROM counted_return WHERE quarter_id = $1
)
${differences('COUNTED', 'nothing')}`;

/** Every quarter that may have figures: one with a window, and any that figures are kept for. */
export const quartersWithFiguresSql = `
SELECT quarter_id AS "quarterId" FROM return_window
UNION SELECT DISTINCT quarter_id FROM status_rollup
UNION SELECT DISTINCT quarter_id FROM response_rollup
ORDER BY 1`;
