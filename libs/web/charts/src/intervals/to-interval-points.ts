import { shownValue } from '@monitor/domain';
import type { IntervalRow } from '../rows/interval-row.js';

/** A point to draw in the row with this number, and how far its interval reaches down and up. */
export interface IntervalPoint {
  row: number;
  value: number;
  reach: [number, number];
}

/** The points of the rows that have a figure; a figure without interval reaches nowhere. */
export function toIntervalPoints(rows: readonly IntervalRow[]): IntervalPoint[] {
  return rows.flatMap(({ estimate }, row) => {
    const value = shownValue(estimate);
    if (value === null) return [];
    const { lower, upper } = estimate;
    return [{ row, value, reach: [value - (lower ?? value), (upper ?? value) - value] }];
  });
}
