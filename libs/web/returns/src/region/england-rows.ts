import type { ReturnsOverviewQuery } from '@monitor/web-graphql';
import { regionProgress } from './chase-list.js';
import type { RegionProgress } from './chase-list.js';

type OfRegion = ReturnsOverviewQuery['returnsOverview']['regions'][number];

/** Where the returns of a region stand, of one type of organisation or of all. */
export interface EnglandRow extends RegionProgress {
  code: string;
  name: string;
  late: number;
  extended: number;
}

/** A row for each region, those with the most late returns first. */
export function englandRows(regions: readonly OfRegion[], type: string): EnglandRow[] {
  const rows = regions.map(({ region, types }) => {
    const chosen = types.filter(({ organisationType }) => type === '' || organisationType === type);
    return {
      ...region,
      ...regionProgress(chosen.flatMap(({ states }) => states)),
      late: chosen.reduce((sum, { late }) => sum + late, 0),
      extended: chosen.reduce((sum, { extended }) => sum + extended, 0),
    };
  });
  return rows.sort((a, b) => b.late - a.late || a.name.localeCompare(b.name, 'en-GB'));
}

/** All rows as one: England. */
export function englandTotal(rows: readonly EnglandRow[]): Omit<EnglandRow, 'code' | 'name'> {
  const sum = (key: 'expected' | 'accepted' | 'waitingForYou' | 'onTheirWay' | 'notStarted' | 'late' | 'extended') =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    ...{ expected: sum('expected'), accepted: sum('accepted'), waitingForYou: sum('waitingForYou') },
    ...{ onTheirWay: sum('onTheirWay'), notStarted: sum('notStarted'), late: sum('late'), extended: sum('extended') },
  };
}
