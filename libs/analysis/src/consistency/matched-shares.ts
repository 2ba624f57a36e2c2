import { fewestInVerdict } from '@monitor/domain';
import { organisationsOfAreas } from './organisations-of-areas.js';
import type { PracticeTable } from './practice-table.js';

/** What the organisations of a view answered in one quarter, in the order of the rows of the view's table. */
export interface PracticeQuarter {
  quarterId: string;
  /** Applicable answers over all columns; nought where the organisation did not answer. */
  applicable: ArrayLike<number>;
  /** Of these, those in place. */
  inPlace: ArrayLike<number>;
}

/** The share in place of one area in every quarter, of the same organisations, and how its chance goes together. */
export interface AreaSeries {
  area: string;
  organisations: number;
  /** Shares, oldest first. */
  shares: Float64Array;
  /** Covariance of the shares of two quarters, by sampling of organisations: row by row, quarters x quarters. */
  covariance: Float64Array;
}

/** The series of all areas that have enough organisations, over the quarters that were kept. */
export interface MatchedShares {
  quarterIds: string[];
  areas: AreaSeries[];
  organisations: number;
}

/** Quarters are left off at the old end until three in five organisations of the latest answered in all that stay. */
const enoughMatched = 0.6;
/** Fewer quarters than these are no trend. */
export const fewestQuarters = 5;

/**
 * Follows the same organisations over the quarters: those with an answer in every one of them, each in the area of the
 * latest quarter, so that neither who answered nor a boundary counts. Which quarters are kept depends on who answered
 * alone, not on what.
 */
export function matchedShares(table: PracticeTable, quarters: readonly PracticeQuarter[]): MatchedShares {
  const kept = keptQuarters(quarters);
  const { rows, starts } = organisationsOfAreas(table);
  const areas = table.areas.flatMap((area, at) => {
    const matched = rows.subarray(starts[at], starts[at + 1]).filter((row) => isInAll(kept, row));
    return matched.length < fewestInVerdict ? [] : [areaSeries(area, matched, kept)];
  });
  return {
    quarterIds: kept.map(({ quarterId }) => quarterId),
    areas,
    organisations: areas.reduce((sum, { organisations }) => sum + organisations, 0),
  };
}

function keptQuarters(quarters: readonly PracticeQuarter[]): readonly PracticeQuarter[] {
  const latest = quarters.at(-1);
  if (latest === undefined) return [];
  const answered = countIn([latest]);
  for (let from = 0; quarters.length - from > fewestQuarters; from += 1) {
    const kept = quarters.slice(from);
    if (countIn(kept) >= enoughMatched * answered) return kept;
  }
  return quarters.slice(-fewestQuarters);
}

function countIn(quarters: readonly PracticeQuarter[]): number {
  let count = 0;
  for (let row = 0; row < (quarters[0]?.applicable.length ?? 0); row += 1) if (isInAll(quarters, row)) count += 1;
  return count;
}

function isInAll(quarters: readonly PracticeQuarter[], row: number): boolean {
  for (const { applicable } of quarters) if (!(applicable[row]! > 0)) return false;
  return true;
}

/** Shares as ratios of sums, with the covariance that each organisation's part in them gives, by linearisation. */
function areaSeries(area: string, rows: Int32Array, quarters: readonly PracticeQuarter[]): AreaSeries {
  const count = quarters.length;
  const sums = quarters.map((quarter) => ({ ...quarter, total: total(quarter.applicable, rows) }));
  const shares = Float64Array.from(sums, ({ inPlace, total: all }) => total(inPlace, rows) / all);
  const covariance = new Float64Array(count * count);
  const part = new Float64Array(count);
  const correction = rows.length / (rows.length - 1);
  for (const row of rows) {
    sums.forEach(({ inPlace, applicable, total: all }, at) => {
      part[at] = (inPlace[row]! - shares[at]! * applicable[row]!) / all;
    });
    for (let i = 0; i < count; i += 1) {
      for (let j = 0; j <= i; j += 1) covariance[i * count + j]! += correction * part[i]! * part[j]!;
    }
  }
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) covariance[j * count + i] = covariance[i * count + j]!;
  }
  return { area, organisations: rows.length, shares, covariance };
}

function total(figures: ArrayLike<number>, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += figures[row]!;
  return sum;
}
