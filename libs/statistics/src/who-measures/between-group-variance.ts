import type { EquityGroup } from '../equity/equity-group.js';
import { readGroups, standardErrorMissing } from '../equity/read-groups.js';
import type { GroupFigures } from '../equity/read-groups.js';
import { weightedMean } from '../equity/weighted-mean.js';
import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import { weightedVariance } from './weighted-figures.js';

/**
 * How far the groups' values lie from their weighted mean, squared and weighted by population (WHO measure BGV).
 *
 * In words: Σ p(y − μ)², with standard error √(4Σp²s²(y − μ)² + 2[(Σp²s²)² − Σp⁴s⁴ + Σp²(1 − p)²s⁴]). The unit is the
 * indicator's unit squared. Needs a population for every group and at least three groups; up to 15% may be missing.
 * Refuses: `too-few-groups`, `too-many-missing`, `invalid-population`, `missing-value`, `out-of-range`.
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example betweenGroupVariance({ groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 50
 */
export function betweenGroupVariance(options: {
  groups: readonly EquityGroup[];
  confidence?: number;
  allowMissing?: boolean;
}): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const { values, shares, standardErrors, groups, warnings } = figures as GroupFigures & { shares: Float64Array };
  const mean = weightedMean(values, shares);
  const value = weightedVariance(values, shares, mean);
  if (!standardErrors) return estimate({ value, groups, warnings: [...warnings, standardErrorMissing] });
  const standardError = errorOfVariance(values, shares, standardErrors, mean);
  const reach = criticalValue(level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 'normal' },
    groups,
    warnings,
  });
}

function errorOfVariance(
  values: Float64Array,
  shares: Float64Array,
  standardErrors: Float64Array,
  mean: number,
): number {
  let linear = 0;
  let pooled = 0;
  let quartic = 0;
  values.forEach((value, j) => {
    const share = shares[j] ?? 0;
    const variance = (standardErrors[j] ?? 0) ** 2;
    linear += share ** 2 * variance * (value - mean) ** 2;
    pooled += share ** 2 * variance;
    quartic += (share ** 2 * (1 - share) ** 2 - share ** 4) * variance ** 2;
  });
  return Math.sqrt(4 * linear + 2 * (pooled ** 2 + quartic));
}
