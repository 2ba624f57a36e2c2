import type { AreaLevel, Boundaries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const statement = `
SELECT CASE $1 WHEN 'REGION' THEN part ->> 'regionCode' ELSE part ->> 'icbCode' END AS code,
       string_agg(DISTINCT weights_source, '; ') AS source
FROM present_place CROSS JOIN LATERAL jsonb_array_elements(parts) AS part
WHERE superseded_at IS NULL AND parts IS NOT NULL
GROUP BY 1`;

/** Who worked out the weights that divide the counts of split bodies, by area of today; empty as was. One statement. */
export async function weightsSources(
  manager: EntityManager,
  level: AreaLevel,
  boundaries: Boundaries,
): Promise<Map<string, string>> {
  if (boundaries === 'AS_WAS' || level === 'ENGLAND') return new Map();
  const rows = await manager.query<{ code: string | null; source: string }[]>(statement, [level]);
  return new Map(rows.flatMap(({ code, source }) => (code === null ? [] : [[code, source] as const])));
}
