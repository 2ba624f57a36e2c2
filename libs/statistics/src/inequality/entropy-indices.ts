import { notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { hasZero, indexEstimate, readValues } from './weighted-values.js';
import type { ValueShares, WeightedValue } from './weighted-values.js';

/**
 * Generalised entropy GE(α): inequality between figures, 0 when all are equal; α = 1 is Theil's T, 0 the mean log
 * deviation (Theil's L), 2 half the squared coefficient of variation. The lower α, the more the low figures count.
 *
 * Mean over people of (ρ^α - 1) / (α(α - 1)), of ρ ln ρ for α = 1, of -ln ρ for α = 0, with ρ a figure over the mean. No
 * unit. Refuses what cannot be read as figures and, for α of 1 or less, a figure of zero (`undefined-on-scale`): use
 * α = 2 then, rather than drop it.
 *
 * Source: Shorrocks 1980, Econometrica 48:613; Cowell 2011, Measuring Inequality.
 *
 * @example
 * generalisedEntropy([{ value: 1, population: 1 }, { value: 3, population: 1 }], 2).value // => 0.125
 */
export function generalisedEntropy(rows: readonly WeightedValue[], alpha: number): Result {
  const read = readValues(rows);
  if ('reason' in read) return read;
  const refusal = refuseZero(read, alpha <= 1);
  if (refusal !== null) return refusal;
  return indexEstimate(entropyOf(read, alpha), read);
}

/**
 * Atkinson's index: the share of the mean that could be given up, were figures equal, without loss of welfare; 0 when
 * all are equal. The aversion ε says how much the low figures count.
 *
 * One minus the mean of ρ^(1-ε) to the power 1/(1-ε), for ε = 1 one minus the geometric mean of ρ. Refuses what cannot
 * be read as figures, an aversion that is not above 0 (`invalid-argument`) and, for ε of 1 or more, a figure of zero
 * (`undefined-on-scale`).
 *
 * Source: Atkinson 1970, Journal of Economic Theory 2:244.
 *
 * @example
 * atkinsonIndex([{ value: 1, population: 1 }, { value: 4, population: 1 }], 1).value // => 0.2
 */
export function atkinsonIndex(rows: readonly WeightedValue[], aversion: number): Result {
  if (!(aversion > 0)) return notComputable('invalid-argument', `An aversion of ${aversion} must be above 0.`);
  const read = readValues(rows);
  if ('reason' in read) return read;
  const refusal = refuseZero(read, aversion >= 1);
  if (refusal !== null) return refusal;
  return indexEstimate(atkinsonOf(read, aversion), read);
}

/** Refuses a figure of zero where the index has no value for it. */
export function refuseZero(read: ValueShares, needsPositive: boolean): NotComputable | null {
  return needsPositive && hasZero(read)
    ? notComputable('undefined-on-scale', 'A figure is zero, where the index is undefined; use GE(2) instead.')
    : null;
}

/** Generalised entropy of figures already read. */
export function entropyOf({ values, shares, mean }: ValueShares, alpha: number): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const share = shares[index]!;
    if (share === 0) continue;
    const ratio = values[index]! / mean;
    if (alpha === 1) total += share * ratio * Math.log(ratio);
    else if (alpha === 0) total -= share * Math.log(ratio);
    else total += (share * (ratio ** alpha - 1)) / (alpha * (alpha - 1));
  }
  return total;
}

/** Atkinson's index of figures already read. */
export function atkinsonOf(read: ValueShares, aversion: number): number {
  return 1 - equallyDistributedEquivalent(read, aversion) / read.mean;
}

/** The figure that, given to all, would be as good as the figures there are. */
function equallyDistributedEquivalent({ values, shares, mean }: ValueShares, aversion: number): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const share = shares[index]!;
    if (share === 0) continue;
    const ratio = values[index]! / mean;
    total += share * (aversion === 1 ? Math.log(ratio) : ratio ** (1 - aversion));
  }
  return mean * (aversion === 1 ? Math.exp(total) : total ** (1 / (1 - aversion)));
}
