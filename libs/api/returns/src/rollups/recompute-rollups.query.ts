import { groupCodes, stratifiers } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A cell of a rollup that is not what the facts add up to. */
export interface RollupDifference {
  rollup: 'STATUS' | 'METRIC' | 'RESPONSE';
  /** The cell's key, its parts joined by full stops. */
  cell: string;
  kept: string;
  recomputed: string;
}

/** Returns that count, once for each of their areas. */
const countedReturns = `
counted AS (
  SELECT head.organisation_code, head.quarter_id, head.accepted_revision AS revision, head.organisation_type,
         area.level, area.code
  FROM quarterly_return head
  CROSS JOIN LATERAL (VALUES ('ENGLAND', 'ENG'), ('REGION', head.region_code), ('ICB', head.icb_code)) AS area (level, code)
  WHERE head.accepted_revision IS NOT NULL AND area.code IS NOT NULL AND ($1::text IS NULL OR head.quarter_id = $1)
)`;

export const statusDifferencesSql = `
WITH ${countedReturns}, recomputed AS (
  SELECT concat_ws('.', quarter_id, level, code, organisation_type, action_code, status) AS cell, count(*) AS figures
  FROM counted JOIN action_fact USING (organisation_code, quarter_id, revision)
  GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, level, area_code, organisation_type, action_code, status) AS cell,
         organisations AS figures
  FROM status_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'STATUS' AS rollup, cell, coalesce(kept.figures, 0)::text AS kept, coalesce(recomputed.figures, 0)::text AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, 0) <> coalesce(recomputed.figures, 0)
ORDER BY cell`;

export const metricDifferencesSql = `
WITH ${countedReturns}, catalogue AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS listed (stratifier text, ordinal bigint, "group" text)
), recomputed AS (
  SELECT concat_ws('.', quarter_id, level, code, metric_id, stratifier, catalogue."group") AS cell,
         concat_ws('/', sum(packed.numerator), sum(packed.denominator), count(*) FILTER (WHERE packed.denominator > 0)) AS figures
  FROM counted
  JOIN metric_fact fact USING (organisation_code, quarter_id, revision)
  CROSS JOIN LATERAL unnest(fact.numerators, fact.denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal)
  JOIN catalogue USING (stratifier, ordinal)
  GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, level, area_code, metric_id, stratifier, group_code) AS cell,
         concat_ws('/', numerator, denominator, organisations) AS figures
  FROM metric_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'METRIC' AS rollup, cell, coalesce(kept.figures, '0/0/0') AS kept, coalesce(recomputed.figures, '0/0/0') AS recomputed
FROM recomputed FULL JOIN kept USING (cell)
WHERE coalesce(kept.figures, '0/0/0') <> coalesce(recomputed.figures, '0/0/0')
ORDER BY cell`;

export const responseDifferencesSql = `
WITH ${countedReturns}, recomputed AS (
  SELECT concat_ws('.', quarter_id, level, code, organisation_type) AS cell, count(*) AS figures FROM counted GROUP BY 1
), kept AS (
  SELECT concat_ws('.', quarter_id, level, area_code, organisation_type) AS cell, accepted AS figures
  FROM response_rollup WHERE $1::text IS NULL OR quarter_id = $1
)
SELECT 'RESPONSE' AS rollup, cell, coalesce(kept.figures, 0)::text AS kept, coalesce(recomputed.figures, 0)::text AS recomputed
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
 * Adds the facts of all accepted revisions up again and compares the rollups with them: every cell that differs comes
 * back; none should. Needs an identity that may see every return (SystemActor `rollup-check`).
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
  ];
}
