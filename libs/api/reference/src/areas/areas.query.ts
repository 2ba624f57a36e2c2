import type { AreaLevel, Boundaries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { Area } from './area.type.js';
import { england } from './england.js';
import { shortAreaName } from './short-area-name.js';

/** Regions or boards as they were on the last day of a quarter, or as they are today, by name. */
export const areasSql = `
SELECT period.code, period.name
FROM return_window w
LEFT JOIN present_boundaries b ON true
CROSS JOIN LATERAL (SELECT CASE $3 WHEN 'AS_NOW' THEN b.as_on ELSE w.ends_on END AS on_day) boundaries
JOIN organisation_period period
  ON period.superseded_at IS NULL AND period.type = $2 AND period.valid_from <= boundaries.on_day
 AND (period.valid_to IS NULL OR period.valid_to >= boundaries.on_day)
WHERE w.quarter_id = $1
ORDER BY period.name`;

/** The areas of a level in a quarter, by name. Organisations are no areas: there are none at that level. */
export async function areasOf(
  manager: EntityManager,
  level: AreaLevel,
  quarterId: string,
  boundaries: Boundaries = 'AS_WAS',
): Promise<Area[]> {
  if (level === 'ENGLAND') return [england];
  if (level === 'ORGANISATION') return [];
  const rows = await manager.query<{ code: string; name: string }[]>(areasSql, [quarterId, level, boundaries]);
  return rows.map(({ code, name }) => ({ level, code, name, shortName: shortAreaName(name) }));
}
