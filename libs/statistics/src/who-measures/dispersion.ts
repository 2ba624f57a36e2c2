import type { EquityGroup } from '../equity/equity-group.js';
import { readGroups } from '../equity/read-groups.js';
import type { GroupFigures } from '../equity/read-groups.js';
import { weightedMean } from '../equity/weighted-mean.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import { simulatedMeasure } from './simulated-measure.js';
import type { SimulationOptions } from './simulated-measure.js';
import { weightedVariance } from './weighted-figures.js';

interface Options extends SimulationOptions {
  groups: readonly EquityGroup[];
  allowMissing?: boolean;
}

/**
 * The typical distance of the groups' values from their weighted mean, in the indicator's unit (WHO measure BGSD).
 *
 * In words: √Σ p(y − μ)². The interval is simulated (see `simulatedInterval`). Refuses as `betweenGroupVariance` does, and
 * an estimate above the maximum (`out-of-range`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2019, PLoS One 14(7).
 *
 * @example betweenGroupStandardDeviation({ maximum: 100, groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 7.0710678
 */
export function betweenGroupStandardDeviation(options: Options): Result {
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const { shares } = figures as GroupFigures & { shares: Float64Array };
  return simulatedMeasure(figures, options, (values) =>
    Math.sqrt(weightedVariance(values, shares, weightedMean(values, shares))),
  );
}

/**
 * The between-group standard deviation in percent of the weighted mean (WHO measure COV).
 *
 * In words: 100 × √Σ p(y − μ)² / μ. The interval is simulated. Refuses as `betweenGroupStandardDeviation` does, and a mean of
 * zero (`zero-denominator-group`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697.
 *
 * @example betweenGroupVariationCoefficient({ maximum: 100, groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 35.355339
 */
export function betweenGroupVariationCoefficient(options: Options): Result {
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const { shares } = figures as GroupFigures & { shares: Float64Array };
  if (weightedMean(figures.values, shares) === 0) {
    return notComputable('zero-denominator-group', 'The mean of all groups is zero, so nothing can be relative to it.');
  }
  return simulatedMeasure(figures, options, (values) => {
    const mean = weightedMean(values, shares);
    return (100 * Math.sqrt(weightedVariance(values, shares, mean))) / mean;
  });
}
