import type { Direction, EquityGroup } from '../equity/equity-group.js';
import { readGroups } from '../equity/read-groups.js';
import type { GroupFigures } from '../equity/read-groups.js';
import { centreOf } from '../equity/weighted-mean.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import { simulatedMeasure } from './simulated-measure.js';
import type { SimulationOptions } from './simulated-measure.js';
import { meanDistance } from './weighted-figures.js';

/** Groups, and whether each counts by its population or all count alike. */
export interface MeanDifferenceOptions extends SimulationOptions {
  groups: readonly EquityGroup[];
  weighting: 'population' | 'equal';
  allowMissing?: boolean;
}

/**
 * How far a group is from the overall mean, on average (WHO measures MDMU and MDMW).
 *
 * In words: the mean of |y − μ|, plain or weighted by population, where μ = Σ p·y unless a `settingAverage` is
 * given. In the indicator's unit; the interval is simulated. Refuses as `betweenGroupVariance` does, and
 * neither populations nor a setting average (`invalid-argument`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2019, PLoS One 14(7).
 *
 * @example meanDifferenceFromMean({ weighting: 'population', maximum: 100, groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 5
 */
export function meanDifferenceFromMean(options: MeanDifferenceOptions & { settingAverage?: number }): Result {
  const figures = readFor(options, 'optional');
  if ('computable' in figures) return figures;
  const centre = centreOf(figures, options.settingAverage);
  if (typeof centre !== 'function') return centre;
  const weights = options.weighting === 'population' ? figures.shares : null;
  return simulatedMeasure(figures, options, (values) => meanDistance(values, centre(values), weights));
}

/**
 * How far a group is from the best-performing one, on average (WHO measures MDBU and MDBW).
 *
 * In words: the mean of |y − best|, plain or weighted by population; the best is the highest value when high is good and
 * the lowest when low is good, found anew in every draw of the simulation. Refuses as `betweenGroupVariance` does.
 * Source: as for `meanDifferenceFromMean`.
 *
 * @example meanDifferenceFromBest({ weighting: 'equal', direction: 'high-is-good', maximum: 100, groups: [
 *   { group: 'A', estimate: 10 },
 *   { group: 'B', estimate: 20 },
 *   { group: 'C', estimate: 30 },
 * ] }).value // => 10
 */
export function meanDifferenceFromBest(options: MeanDifferenceOptions & { direction: Direction }): Result {
  const figures = readFor(options, 'unused');
  if ('computable' in figures) return figures;
  const weights = options.weighting === 'population' ? figures.shares : null;
  const best = options.direction === 'high-is-good' ? Math.max : Math.min;
  return simulatedMeasure(figures, options, (values) =>
    meanDistance(
      values,
      values.reduce((a, b) => best(a, b)),
      weights,
    ),
  );
}

/**
 * How far a group is from a chosen reference group, on average (WHO measures MDRU and MDRW).
 *
 * In words: the mean of |y − reference|, plain or weighted by population. Refuses as `betweenGroupVariance` does, an unknown
 * reference group (`invalid-argument`) and one without an estimate (`missing-value`).
 * Source: as for `meanDifferenceFromMean`.
 *
 * @example meanDifferenceFromReference({ weighting: 'equal', reference: 'A', maximum: 100, groups: [
 *   { group: 'A', estimate: 10 },
 *   { group: 'B', estimate: 20 },
 *   { group: 'C', estimate: 30 },
 * ] }).value // => 10
 */
export function meanDifferenceFromReference(options: MeanDifferenceOptions & { reference: string }): Result {
  const figures = readFor(options, 'unused');
  if ('computable' in figures) return figures;
  const index = figures.kept.findIndex(({ group }) => group === options.reference);
  if (index < 0) {
    return options.groups.some(({ group }) => group === options.reference)
      ? notComputable('missing-value', `The estimate of ${options.reference}, the reference group, is missing.`)
      : notComputable('invalid-argument', `There is no group named ${options.reference}.`);
  }
  const weights = options.weighting === 'population' ? figures.shares : null;
  return simulatedMeasure(figures, options, (values) => meanDistance(values, values[index] ?? NaN, weights));
}

function readFor(options: MeanDifferenceOptions, otherwise: 'optional' | 'unused'): GroupFigures | NotComputable {
  const population = options.weighting === 'population' ? 'required' : otherwise;
  return readGroups(options.groups, { population, allowMissing: options.allowMissing });
}
