import type { TrendBound } from './honest-study.js';

/** Inequalities that a difference in trends has to obey: each row times it is at most the limit of the row. */
export interface Restrictions {
  rows: number[][];
  limits: number[];
}

/** How many coefficients lie before and after the reference period. */
export interface Periods {
  before: number;
  after: number;
}

/**
 * The sets of inequalities of which the difference in trends obeys one at least. Smoothness is a single set; relative
 * magnitudes one for each earlier change that may be the largest, and its sign. As in the paper's programs inequalities of
 * earlier coefficients alone are left out, but for smoothness with a single later period.
 * Source: Rambachan & Roth 2023, Review of Economic Studies 90:2555, sections 2.4 and 3.
 */
export function restrictionsOf(kind: TrendBound, periods: Periods, bound: number): Restrictions[] {
  const changes = changesOf(periods);
  if (kind === 'smoothness') {
    const bends = changes.slice(1).map((change, i) => combine(change, changes[i]!, -1));
    const rows = [...bends, ...bends.map(opposite)].filter((row) => periods.after === 1 || hasLater(row, periods));
    return [{ rows, limits: rows.map(() => bound) }];
  }
  const earlier = changes.slice(0, periods.before);
  const later = changes.slice(periods.before);
  return [...earlier, ...earlier.map(opposite)].map((largest) => {
    const rows = [...later, ...later.map(opposite)].map((change) => combine(change, largest, -bound));
    return { rows, limits: rows.map(() => 0) };
  });
}

/** Changes from each period to the next as rows over the coefficients, the reference period being 0. */
function changesOf({ before, after }: Periods): number[][] {
  const size = before + after;
  return Array.from({ length: size }, (_, step) => {
    const row = Array.from({ length: size }, () => 0);
    // Step by step from the oldest period; the reference period has no coefficient.
    const from = step < before ? step : step - 1;
    const to = step < before - 1 ? step + 1 : step;
    if (step !== before) row[from] = -1;
    if (step !== before - 1) row[to] = 1;
    return row;
  });
}

function hasLater(row: readonly number[], { before }: Periods): boolean {
  return row.some((value, i) => i >= before && value !== 0);
}

function combine(left: readonly number[], right: readonly number[], factor: number): number[] {
  return left.map((value, i) => value + factor * right[i]!);
}

function opposite(row: readonly number[]): number[] {
  return row.map((value) => -value);
}
