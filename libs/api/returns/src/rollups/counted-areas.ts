import type { PlaceOfQuarter } from '@monitor/api-organisations';
import type { Boundaries } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { RollupLevel } from './rollup-levels.js';

/** An area in one reading of the boundaries. */
export interface CountedArea {
  boundaries: Boundaries;
  level: RollupLevel;
  code: string;
}

function wholeAreas(boundaries: Boundaries, { regionCode, icbCode }: Omit<PlaceOfQuarter, 'parts'>): CountedArea[] {
  const codes = { REGION: regionCode, ICB: icbCode };
  return (['REGION', 'ICB'] as const).flatMap((level) => {
    const code = codes[level];
    return code === null ? [] : [{ boundaries, level, code }];
  });
}

/** The areas a return counts for as it was: England, its region, and its board where that is known. */
export function areasAsWas(head: Pick<ReturnHeadRow, 'icbCode' | 'regionCode'>): CountedArea[] {
  return [{ boundaries: 'AS_WAS', level: 'ENGLAND', code: 'ENG' }, ...wholeAreas('AS_WAS', head)];
}

/** The areas of today that hold all of a return, which is never divided: it counts there as a return. */
export function areasAsNow(place: PlaceOfQuarter): CountedArea[] {
  return wholeAreas('AS_NOW', place);
}
