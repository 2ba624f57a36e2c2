import type { EquityPoint } from '../equity/equity-point.js';
import type { ReadArea } from '../publication/areas-of-counts.js';
import type { AreaTable } from '../publication/renew-areas.js';
import type { StandingTable } from '../publication/rest-of-area.js';
import type { KeptTable } from './published-tables.js';

/** An area with what counts in it now, and what was published of it. */
export interface TableOfArea extends AreaTable {
  area: ReadArea;
  isRestated: boolean;
  /** What was published of it, the latest first. */
  kept: readonly KeptTable[];
}

/**
 * What stands in each publication that readers may have kept, that which is being made first.
 * @param figuresNow what it shows anew, by the key of the area
 */
export function standingTables(
  areas: readonly TableOfArea[],
  figuresNow: ReadonlyMap<string, EquityPoint>,
): StandingTable[][] {
  const publications = new Set(areas.flatMap(({ kept }) => kept.map(({ publication }) => publication)));
  const tableAt = (area: TableOfArea, publication: number): StandingTable[] => {
    const { key, depth, isRestated, earlier, kept } = area;
    const anew = publication === Infinity ? figuresNow.get(key) : undefined;
    const of = { key, depth, isRestated };
    if (anew !== undefined) return [{ ...of, isNew: true, contributions: area.now, groups: anew.groups }];
    const last = kept.findIndex((table) => table.publication <= publication);
    if (last < 0) return [];
    const contributions = earlier[last]?.contributions ?? [];
    return [{ ...of, isNew: false, contributions, groups: kept[last]?.figures.groups ?? [] }];
  };
  return [Infinity, ...publications].map((publication) => areas.flatMap((area) => tableAt(area, publication)));
}
