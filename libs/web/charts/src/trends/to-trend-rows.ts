import { shownValue, writeFigure } from '@monitor/domain';
import { toStretches } from './to-stretches.js';
import type { DrawnMoment, TrendPoint } from './trend-point.js';

/** One moment, by its place in the series, with the figure of the stretch it belongs to: `value0`, `band0`, `reach0` for the first, and so on. */
export type TrendRow = { moment: number; absent: string | null } & {
  [series: `value${number}`]: number;
  [series: `band${number}` | `reach${number}`]: [number, number];
};

/** What a trend chart draws: a row a moment, and the stretches that may each be joined by a line. */
export interface TrendRows {
  rows: TrendRow[];
  stretches: DrawnMoment[][];
}

/** Gives every stretch series of its own, so that no line can run across a gap or a break. */
export function toTrendRows(points: readonly TrendPoint[], breaks: readonly string[]): TrendRows {
  const rows = points.map<TrendRow>(({ estimate }, moment) => ({
    moment,
    absent: shownValue(estimate) === null ? writeFigure(estimate).figure : null,
  }));
  const byKey = new Map(points.map(({ key }, moment) => [key, rows[moment]]));
  const stretches = toStretches(points, breaks);
  stretches.forEach((moments, index) => {
    for (const { key, value, band, reach } of moments) {
      const row = byKey.get(key);
      if (row === undefined || value === null) continue;
      row[`value${index}`] = value;
      if (band !== null) row[`band${index}`] = band;
      if (reach !== null) row[`reach${index}`] = reach;
    }
  });
  return { rows, stretches };
}
