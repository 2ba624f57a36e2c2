import { england, shortAreaName } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import type { AreaLevel } from '@monitor/domain';

/** An area with a name short enough for an axis. */
export function toArea(level: AreaLevel, code: string, name: string): Area {
  return level === 'ENGLAND' ? england : { level, code, name, shortName: shortAreaName(name) };
}
