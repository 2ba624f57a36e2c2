import { shortAreaName } from '@monitor/api-reference';
import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { PaceCompared } from './pace-filter.input.js';

/** What is compared, with its names. */
export interface NamedGroup {
  code: string;
  name: string;
  shortName: string;
  regionCode: string | null;
}

/** Areas by name, types in the order used everywhere. */
export function toComparedGroups(of: {
  compare: PaceCompared;
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  /** The region of each board. */
  regions: ReadonlyMap<string, string>;
}): NamedGroup[] {
  const { compare, codes, names, regions } = of;
  if (compare === 'TYPE') {
    return organisationTypes
      .filter((type) => codes.includes(type))
      .map((type) => {
        const name = organisationTypeLabel(type);
        return { code: type, name, shortName: name, regionCode: null };
      });
  }
  return codes
    .map((code) => {
      const name = names.get(code) ?? code;
      const regionCode = compare === 'REGION' ? code : (regions.get(code) ?? null);
      return { code, name, shortName: shortAreaName(name), regionCode };
    })
    .sort((one, other) => one.shortName.localeCompare(other.shortName, 'en-GB'));
}
