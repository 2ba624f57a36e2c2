import { groupCodes, stratifiers } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { dividedCounts, placedReturns } from './recomputed-areas.js';

/** A cell of a rollup that is not what the facts add up to. */
export interface RollupDifference {
  rollup: 'STATUS' | 'METRIC' | 'RESPONSE' | 'OVERLAP';
  /** The cell's key, its parts joined by full stops. */
  cell: string;
  kept: string;
  recomputed: string;
}

export const statusDifferencesSql = `
WITH ${placedReturns}, recomputed AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, code, organisation_type, action_code, status) AS cell,
         count(*) AS figures
  FROM counted JOIN action_fact USING (organisation_code, quarter_id, revision)
  GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, area_code, organisation_type, action_code, status) AS cell,
         organisations AS figures
  FROM status_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'STATUS' AS rollup, cell, coalesce(kept.figures, 0)::text AS kept, coalesce(recomputed.figures, 0)::text AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, 0) <> coalesce(recomputed.figures, 0)
ORDER BY cell`;

export const metricDifferencesSql = `
WITH ${placedReturns}, ${dividedCounts}, recomputed AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, code, metric_id, stratifier, "group") AS cell,
         concat_ws('/', sum(numerator), sum(denominator), sum(estimated), count(*) FILTER (WHERE denominator > 0)) AS figures
  FROM counts_of_areas
  GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code) AS cell,
         concat_ws('/', numerator, denominator, estimated, organisations) AS figures
  FROM metric_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'METRIC' AS rollup, cell, coalesce(kept.figures, '0/0/0/0') AS kept, coalesce(recomputed.figures, '0/0/0/0') AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, '0/0/0/0') <> coalesce(recomputed.figures, '0/0/0/0')
ORDER BY cell`;

export const responseDifferencesSql = `
WITH ${placedReturns}, recomputed AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, code, organisation_type) AS cell, count(*) AS figures
  FROM counted GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, boundaries, level, area_code, organisation_type) AS cell, accepted AS figures
  FROM response_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'RESPONSE' AS rollup, cell, coalesce(kept.figures, 0)::text AS kept, coalesce(recomputed.figures, 0)::text AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, 0) <> coalesce(recomputed.figures, 0)
ORDER BY cell`;

export const overlapDifferencesSql = `
WITH ${placedReturns}, recomputed AS (
  SELECT concat_ws('.', quarter_id, level, now_code, was_code) AS cell, count(*) AS figures
  FROM (
    SELECT DISTINCT organisation_code, quarter_id, area.*
    FROM placed
    LEFT JOIN LATERAL jsonb_array_elements(placed.parts) AS part ON true
    CROSS JOIN LATERAL (VALUES
      ('REGION', coalesce(part ->> 'regionCode', region_now, ''), region_code),
      ('ICB', CASE WHEN parts IS NULL THEN coalesce(icb_now, '') ELSE coalesce(part ->> 'icbCode', '') END, coalesce(icb_code, ''))
    ) AS area (level, now_code, was_code)
  ) shared_areas
  GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, level, now_code, was_code) AS cell, organisations AS figures
  FROM area_overlap WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'OVERLAP' AS rollup, cell, coalesce(kept.figures, 0)::text AS kept, coalesce(recomputed.figures, 0)::text AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, 0) <> coalesce(recomputed.figures, 0)
ORDER BY cell`;

function packedOrder(): string {
  const groups = stratifiers.flatMap((stratifier) =>
    groupCodes(stratifier).map((group, index) => ({ stratifier, ordinal: index + 1, group })),
  );
  return JSON.stringify(groups);
}

/**
 * Adds the facts of all accepted revisions up again, in both readings of the boundaries, and compares the rollups with
 * them: every cell that differs comes back; none should. Divided counts are apportioned by PostgreSQL here and by the
 * domain where they are kept: two ways to the same figures. Needs an identity that may see every return (SystemActor
 * `rollup-check`).
 * @param quarterId one quarter only; null = all
 */
export async function recomputeRollups(
  manager: EntityManager,
  quarterId: string | null = null,
): Promise<RollupDifference[]> {
  return [
    ...(await manager.query<RollupDifference[]>(statusDifferencesSql, [quarterId])),
    ...(await manager.query<RollupDifference[]>(metricDifferencesSql, [quarterId, packedOrder()])),
    ...(await manager.query<RollupDifference[]>(responseDifferencesSql, [quarterId])),
    ...(await manager.query<RollupDifference[]>(overlapDifferencesSql, [quarterId])),
  ];
}
