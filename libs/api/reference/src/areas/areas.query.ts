import type { AreaLevel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { Area } from './area.type.js';
import { england } from './england.js';
import { shortAreaName } from './short-area-name.js';

/** Regions or boards as they were on the last day of a quarter, by name. */
export const areasSql = `
SELECT period.code, period.name
FROM return_window w
JOIN organisation_period period
  ON period.superseded_at IS NULL AND period.type = $2 AND period.valid_from <= w.ends_on
 AND (period.valid_to IS NULL OR period.valid_to >= w.ends_on)
WHERE w.quarter_id = $1
ORDER BY period.name`;

/** The areas of a level in a quarter (as was), by name. Organisations are no areas: there are none at that level. */
export async function areasOf(manager: EntityManager, level: AreaLevel, quarterId: string): Promise<Area[]> {
  if (level === 'ENGLAND') return [england];
  if (level === 'ORGANISATION') return [];
  const rows = await manager.query<{ code: string; name: string }[]>(areasSql, [quarterId, level]);
  return rows.map(({ code, name }) => ({ level, code, name, shortName: shortAreaName(name) }));
}
