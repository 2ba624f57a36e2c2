import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** A test and its e-value: the evidence against "no difference"; null where the test could not be made. */
export interface WeighedHypothesis {
  test: string;
  eValue: number | null;
}

/** A test, whether it is a discovery, and the smallest rate at which it would be one (null: at none). */
export interface WeighedDiscovery extends WeighedHypothesis {
  isDiscovery: boolean | null;
  smallestRate: number | null;
}

/** Discoveries by e-values. */
export interface WeighedDiscoveries {
  computable: true;
  tests: WeighedDiscovery[];
  discovered: number;
  /** The evidence that was enough; null where none was. */
  threshold: number | null;
}

/**
 * Chooses, among several tests weighed together by e-values, the discoveries: on average at most this share of them is
 * false, however the tests depend on each other and whenever one looks.
 *
 * In words (e-BH): of m e-values in descending order the last that is at least m / (its place x rate), and all larger ones,
 * are discoveries. A missing test does not count. Rows keep their order.
 * Refuses an e-value below 0 or not finite, and a rate outside 0 to 1 (`out-of-range`).
 * Source: Wang & Ramdas 2022, JRSS B 84:822.
 *
 * @example eValueDiscoveries([{ test: 'A', eValue: 100 }, { test: 'B', eValue: 30 }, { test: 'C', eValue: 2 }], 0.05).discovered // => 2
 */
export function eValueDiscoveries(
  tests: readonly WeighedHypothesis[],
  rate: number,
): WeighedDiscoveries | NotComputable {
  const known = tests.flatMap(({ eValue }) => (eValue === null ? [] : [eValue])).sort((a, b) => b - a);
  if (!(rate > 0 && rate < 1) || known.some((eValue) => !(eValue >= 0 && eValue < Infinity))) {
    return notComputable('out-of-range', 'An e-value is below 0 or not finite, or the rate is not between 0 and 1.');
  }
  const count = known.length;
  const last = known.findLastIndex((eValue, at) => eValue >= count / ((at + 1) * rate));
  const found = tests.map((each) => ({
    ...each,
    isDiscovery: each.eValue === null ? null : last >= 0 && each.eValue >= known[last]!,
    smallestRate: each.eValue === null ? null : smallestRate(each.eValue, known),
  }));
  return {
    computable: true,
    tests: found,
    discovered: found.filter(({ isDiscovery }) => isDiscovery).length,
    threshold: last < 0 ? null : count / ((last + 1) * rate),
  };
}

function smallestRate(eValue: number, descending: readonly number[]): number | null {
  const rates = descending.flatMap((each, at) =>
    each <= eValue && each > 0 ? [descending.length / ((at + 1) * each)] : [],
  );
  const smallest = Math.min(...rates);
  return eValue > 0 && Number.isFinite(smallest) ? smallest : null;
}
