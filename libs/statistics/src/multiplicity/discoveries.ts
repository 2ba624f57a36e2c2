import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import type { TestedHypothesis } from './adjust-p-values.js';

/** A test and whether it is among the discoveries; null where it could not be made. */
export interface Discovery extends TestedHypothesis {
  isDiscovery: boolean | null;
}

/** How the tests depend on each other: independent (or positively dependent), or anyhow. */
export type Dependence = 'independent' | 'any';

/**
 * Chooses, among several tests made together, the discoveries: on average at most this share of them is false.
 *
 * In words: of m p-values in ascending order the largest that is at most its place x rate / m, and all smaller ones, are
 * discoveries (Benjamini & Hochberg); whatever the dependence, the rate is first divided by 1 + 1/2 + … + 1/m
 * (Benjamini & Yekutieli). A missing test does not count. Rows keep their order.
 * Refuses a p-value outside 0 to 1 or a rate outside 0 to 1 (`out-of-range`).
 * Source: Benjamini & Hochberg 1995, JRSS B 57:289; Benjamini & Yekutieli 2001, Annals of Statistics 29:1165.
 *
 * @example discoveries([{ test: 'A', pValue: 0.01 }, { test: 'B', pValue: 0.04 }, { test: 'C', pValue: 0.5 }], 0.05, 'independent').discovered // => 1
 */
export function discoveries(
  tests: readonly TestedHypothesis[],
  rate: number,
  dependence: Dependence,
): { computable: true; tests: Discovery[]; discovered: number } | NotComputable {
  const known = tests.flatMap(({ pValue }) => (pValue === null ? [] : [pValue])).sort((a, b) => a - b);
  if (!(rate > 0 && rate < 1) || known.some((pValue) => !(pValue >= 0 && pValue <= 1))) {
    return notComputable('out-of-range', 'A p-value lies outside 0 to 1, or the rate is not between them.');
  }
  const harmonic = known.reduce((sum, _, at) => sum + 1 / (at + 1), 0);
  const held = dependence === 'any' ? rate / harmonic : rate;
  const largest = known.findLast((pValue, at) => pValue <= ((at + 1) * held) / known.length) ?? -1;
  const found = tests.map((each) => ({ ...each, isDiscovery: each.pValue === null ? null : each.pValue <= largest }));
  return { computable: true, tests: found, discovered: found.filter(({ isDiscovery }) => isDiscovery).length };
}
