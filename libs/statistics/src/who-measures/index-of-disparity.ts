import { readGroups } from '../equity/read-groups.js';
import { centreOf } from '../equity/weighted-mean.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import type { MeanDifferenceOptions } from './mean-difference.js';
import { simulatedMeasure } from './simulated-measure.js';
import { meanDistance } from './weighted-figures.js';

/**
 * How far a group is from the overall mean, on average and in percent of that mean (WHO measures IDISU and IDISW).
 *
 * In words: 100 × the mean of |y − μ| / μ, plain or weighted by population; μ = Σ p·y unless a
 * `settingAverage` is given. The interval is simulated; `meanInDraws: 'observed'` keeps μ at its observed value in the draws, as
 * healthequal 1.0.1 does for the weighted index. Refuses as `meanDifferenceFromMean` does, and a mean of zero
 * (`zero-denominator-group`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Pearcy & Keppel 2002, Public Health Reports 117:273.
 *
 * @example indexOfDisparity({ weighting: 'population', maximum: 100, groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 25
 */
export function indexOfDisparity(
  options: MeanDifferenceOptions & { settingAverage?: number; meanInDraws?: 'redrawn' | 'observed' },
): Result {
  const population = options.weighting === 'population' ? 'required' : 'optional';
  const figures = readGroups(options.groups, { population, allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const centre = centreOf(figures, options.settingAverage);
  if (typeof centre !== 'function') return centre;
  const observed = centre(figures.values);
  if (observed === 0) {
    return notComputable('zero-denominator-group', 'The mean of all groups is zero, so nothing can be relative to it.');
  }
  const weights = options.weighting === 'population' ? figures.shares : null;
  return simulatedMeasure(figures, options, (values) => {
    const mean = options.meanInDraws === 'observed' ? observed : centre(values);
    return (100 * meanDistance(values, mean, weights)) / mean;
  });
}
