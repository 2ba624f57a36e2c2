import type { Area } from '@monitor/api-reference';
import { shortAreaName } from '@monitor/api-reference';
import { organisationTypeLabel } from '@monitor/domain';
import { readableName } from '../periods/readable-name.js';
import type { ExpectedOrganisation } from './expected-organisations.query.js';
import type { Organisation } from './organisation.type.js';

/** An area by its name, with the short one for axes and choices. */
export function toArea(level: Area['level'], code: string, name: string): Area {
  return { level, code, name, shortName: shortAreaName(name) };
}

/** An organisation with its areas, as people read it. */
export function toOrganisation(row: ExpectedOrganisation): Organisation {
  const { code, type, icbCode, icbName, regionCode, isInvented } = row;
  return {
    code,
    name: readableName(row.name),
    type,
    typeLabel: organisationTypeLabel(type),
    icb: icbCode !== null && icbName !== null ? toArea('ICB', icbCode, icbName) : null,
    region: toArea('REGION', regionCode, row.regionName ?? regionCode),
    isInvented,
  };
}
