import { notComputable } from '@monitor/statistics';
import type { NotComputable, Result, WeightedValue } from '@monitor/statistics';
import { entropyOf, indexEstimate, readValues } from '@monitor/statistics/parts';
import type { ValueShares } from '@monitor/statistics/parts';

/**
 * Atkinson's index: the share of the mean that could be given up, were figures equal, without loss of welfare; 0 when
 * all are equal. The aversion ε says how much the low figures count.
 *
 * One minus the mean of ρ^(1-ε) to the power 1/(1-ε), for ε = 1 one minus the geometric mean of ρ. With a figure of zero
 * it is 1 for ε of 1 or more: nothing makes up for having nothing. Refuses what cannot be read as figures and an aversion
 * that is not a finite number above 0 (`invalid-argument`).
 *
 * Source: Atkinson 1970, Journal of Economic Theory 2:244.
 *
 * @example
 * atkinsonIndex([{ value: 1, population: 1 }, { value: 4, population: 1 }], 1).value // => 0.2
 */
export function atkinsonIndex(rows: readonly WeightedValue[], aversion: number): Result {
  const figures = refuseAversion(aversion) ?? readValues(rows);
  if ('reason' in figures) return figures;
  return indexEstimate(atkinsonOf(figures, aversion), figures);
}

/** Refuses an aversion that is not a finite number above 0. */
export function refuseAversion(aversion: number): NotComputable | null {
  if (aversion > 0 && aversion < Infinity) return null;
  return notComputable('invalid-argument', `An aversion of ${aversion} must be a finite number above 0.`);
}

/** Atkinson's index of figures already read, by way of generalised entropy, which keeps it from falling below 0. */
export function atkinsonOf(figures: ValueShares, aversion: number): number {
  const alpha = 1 - aversion;
  const entropy = entropyOf(figures, alpha);
  if (entropy === Infinity) return 1;
  if (alpha === 0) return -Math.expm1(-entropy);
  return -Math.expm1(Math.log1p(alpha * (alpha - 1) * entropy) / alpha);
}
