import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';

/** An area and the value it is ranked by, such as a deprivation score; null when not known. */
export interface RankedArea {
  area: string;
  value: number | null;
}

/** Which quantile each area falls in, in the order the areas were given. */
export interface QuantileAssignment {
  computable: true;
  areas: { area: string; quantile: number | null }[];
  warnings: Warning[];
}

/**
 * Puts areas into equally large classes by their value, as OHID assigns deprivation categories.
 *
 * In words: with N values, q quantiles and r the smallest rank among ties, quantile = ⌊q + 1 − ⌈(N + 1 − r)/(N/q)⌉⌋, and 0
 * becomes 1. `first` says whether quantile 1 holds the highest or the lowest values. Ties share a quantile, which may
 * leave one empty; areas without a value have none. With fewer values than quantiles nobody has one, with a warning.
 * Refuses: a number of quantiles that is not a whole number above 1 (`invalid-argument`), a value that is not finite
 * (`out-of-range`).
 * Source: OHID technical guide, Assigning deprivation categories.
 *
 * @example assignQuantiles({ quantiles: 2, first: 'highest', areas: [{ area: 'A', value: 9 }, { area: 'B', value: 1 }] }).areas[0].quantile // => 1
 */
export function assignQuantiles(options: {
  areas: readonly RankedArea[];
  quantiles: number;
  first: 'highest' | 'lowest';
}): QuantileAssignment | NotComputable {
  const { areas, quantiles, first } = options;
  if (!(Number.isInteger(quantiles) && quantiles > 1)) {
    return notComputable(
      'invalid-argument',
      `The number of quantiles is ${quantiles}; it must be a whole number above 1.`,
    );
  }
  const values = areas.map(({ value }) => value).filter((value) => value !== null);
  if (!values.every(Number.isFinite)) return notComputable('out-of-range', 'Every value must be a finite number.');
  const size = values.length;
  if (size < quantiles) {
    const message = `There are ${size} values, fewer than the ${quantiles} quantiles.`;
    const warnings: Warning[] = [{ code: 'too-few-groups', message }];
    return { computable: true, areas: areas.map(({ area }) => ({ area, quantile: null })), warnings };
  }
  const sign = first === 'highest' ? -1 : 1;
  const sorted = values.map((value) => sign * value).sort((left, right) => left - right);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, index) => rankOf.has(value) || rankOf.set(value, index + 1));
  const quantileOf = (value: number) => {
    const fromTop = size + 1 - (rankOf.get(sign * value) ?? NaN);
    return Math.max(1, Math.floor(quantiles + 1 - Math.ceil(fromTop / (size / quantiles))));
  };
  const assigned = areas.map(({ area, value }) => ({ area, quantile: value === null ? null : quantileOf(value) }));
  return { computable: true, areas: assigned, warnings: [] };
}
