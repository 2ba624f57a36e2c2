import { notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { entropyTerm } from './entropy-term.js';
import { indexEstimate, readValues } from './weighted-values.js';
import type { ValueShares, WeightedValue } from './weighted-values.js';

/**
 * Generalised entropy GE(α): inequality between figures, 0 when all are equal; α = 1 is Theil's T, 0 the mean log
 * deviation (Theil's L), 2 half the squared coefficient of variation. The lower α, the more the low figures count.
 *
 * Mean over people of (ρ^α - 1) / (α(α - 1)), of ρ ln ρ for α = 1, of -ln ρ for α = 0, with ρ a figure over the mean. No
 * unit. A figure of zero adds 1/α where α is above 0. Refuses what cannot be read as figures, an α that is not a finite
 * number (`invalid-argument`) and, for α of 0 or less, a figure of zero (`undefined-on-scale`): use α = 2 then, rather
 * than drop it.
 *
 * Source: Shorrocks 1980, Econometrica 48:613; Cowell 2011, Measuring Inequality.
 *
 * @example
 * generalisedEntropy([{ value: 1, population: 1 }, { value: 3, population: 1 }], 2).value // => 0.125
 */
export function generalisedEntropy(rows: readonly WeightedValue[], alpha: number): Result {
  if (!Number.isFinite(alpha)) return notComputable('invalid-argument', `α is ${alpha}; give a finite number.`);
  const figures = readValues(rows);
  if ('reason' in figures) return figures;
  return refuseZero(figures, alpha) ?? indexEstimate(entropyOf(figures, alpha), figures);
}

/** Refuses a figure of zero where generalised entropy has no value for it. */
export function refuseZero({ values, shares }: ValueShares, alpha: number): NotComputable | null {
  const hasZero = alpha <= 0 && values.some((value, index) => value === 0 && shares[index]! > 0);
  return hasZero
    ? notComputable('undefined-on-scale', 'A figure is zero, where the index is undefined; use GE(2) instead.')
    : null;
}

/** Generalised entropy of figures already read. */
export function entropyOf({ values, shares, mean }: ValueShares, alpha: number): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const share = shares[index]!;
    if (share > 0) total += share * entropyTerm(values[index]!, mean, alpha);
  }
  return total;
}
