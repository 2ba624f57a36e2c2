import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** A test and its p-value; null where the test could not be made, which then does not count. */
export interface TestedHypothesis {
  test: string;
  pValue: number | null;
}

export interface AdjustedHypothesis extends TestedHypothesis {
  adjusted: number | null;
}

/**
 * What is kept in check: the chance of any false finding (`bonferroni`, `holm`, `hochberg`), or the share of false
 * findings among all (`benjamini-hochberg`; `benjamini-yekutieli` whatever the dependence of the tests).
 */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * Adjusts the p-values of several tests made together, so that each can be compared with the level meant for all.
 *
 * Every method multiplies a p-value by how many tests it stands for and keeps the order of the p-values; none exceeds
 * 1. Rows keep their order. Refuses a p-value outside 0 to 1 (`out-of-range`).
 *
 * Source: Holm 1979, Scandinavian Journal of Statistics 6:65; Hochberg 1988, Biometrika 75:800; Benjamini & Hochberg 1995,
 * JRSS B 57:289; Benjamini & Yekutieli 2001, Annals of Statistics 29:1165.
 *
 * @example
 * adjustPValues([{ test: 'A', pValue: 0.01 }, { test: 'B', pValue: 0.04 }], 'holm').tests[0].adjusted // => 0.02
 */
export function adjustPValues(
  tests: readonly TestedHypothesis[],
  adjustment: Adjustment,
): { computable: true; tests: AdjustedHypothesis[] } | NotComputable {
  if (tests.some(({ pValue }) => pValue !== null && !(pValue >= 0 && pValue <= 1))) {
    return notComputable('out-of-range', 'A p-value lies outside 0 to 1.');
  }
  const ascending = tests
    .flatMap(({ pValue }, row) => (pValue === null ? [] : [{ row, pValue }]))
    .sort((a, b) => a.pValue - b.pValue);
  const adjusted = new Array<number | null>(tests.length).fill(null);
  const inOrder = rules[adjustment](ascending.map(({ pValue }) => pValue));
  ascending.forEach(({ row }, position) => {
    adjusted[row] = Math.min(1, inOrder[position]!);
  });
  return { computable: true, tests: tests.map((each, row) => ({ ...each, adjusted: adjusted[row]! })) };
}

/** Each rule takes p-values from the smallest to the largest and gives the adjusted ones in the same order. */
const rules = {
  bonferroni: (ascending) => ascending.map((p) => p * ascending.length),
  holm: (ascending) => runningMaximum(ascending.map((p, index) => p * (ascending.length - index))),
  hochberg: (ascending) => runningMinimumFromEnd(ascending.map((p, index) => p * (ascending.length - index))),
  'benjamini-hochberg': (ascending) =>
    runningMinimumFromEnd(ascending.map((p, index) => (p * ascending.length) / (index + 1))),
  'benjamini-yekutieli': (ascending) => {
    const harmonic = ascending.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    return runningMinimumFromEnd(ascending.map((p, index) => (p * harmonic * ascending.length) / (index + 1)));
  },
} satisfies Record<Adjustment, (ascending: readonly number[]) => number[]>;

function runningMaximum(values: readonly number[]): number[] {
  let largest = 0;
  return values.map((value) => (largest = Math.max(largest, value)));
}

function runningMinimumFromEnd(values: readonly number[]): number[] {
  let smallest = Infinity;
  return [...values]
    .reverse()
    .map((value) => (smallest = Math.min(smallest, value)))
    .reverse();
}
