import { normalQuantile } from '../numerics/index.js';
import { brentRoot } from '../optimisation/index.js';
import { coverageLevel, finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Warning } from '../result/index.js';
import { missChance, worstNonCoverage } from './non-coverage.js';
import type { BiasMoments, WorstNonCoverage } from './non-coverage.js';

/** What a robust critical value depends on. */
export interface RobustCriticalValueOptions {
  /** Mean of the squared bias, in standard errors of the estimate. */
  meanSquaredBias: number;
  /** Bound on the kurtosis of the bias, 1 or more; null where nothing is known. */
  kurtosis: number | null;
  /** Level of the interval on average, from 0.5 up to 1 or in percent. */
  confidence?: number;
}

/** How many standard errors an interval must reach. */
export interface RobustCriticalValue {
  computable: true;
  value: number;
  /** What an estimate without bias would need. */
  normal: number;
  /** The distribution of the bias for which the level is just held. */
  worst: WorstNonCoverage;
  warnings: Warning[];
}

/** Beyond this a bound on the kurtosis is lost in rounding, and the value that needs none is given. */
const largestSquare = 1e12;

/**
 * How many standard errors an interval about a biased (shrunken) estimate must reach, so that on average over estimates
 * it covers at the level, whatever the distribution of the bias.
 *
 * In words: the smallest critical value at which the largest chance of missing, over all distributions of the bias with
 * this mean square and at most this kurtosis, is 1 - level. Input: mean squared bias from 0, kurtosis from 1 or null.
 * Output: the value, that of an unbiased estimate, and the worst distribution (two squared biases, and their shares).
 * Refuses moments outside their range (`out-of-range`) and levels that are none (`invalid-confidence`).
 * Source: Armstrong, Kolesár & Plagborg-Møller 2022, Econometrica 90:2567.
 *
 * @example robustCriticalValue({ meanSquaredBias: 1, kurtosis: 1 }).value // => 2.6461455482
 * @example robustCriticalValue({ meanSquaredBias: 0.25, kurtosis: 3 }).value // => 2.1929476181
 */
export function robustCriticalValue(options: RobustCriticalValueOptions): RobustCriticalValue | NotComputable {
  const level = coverageLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { meanSquaredBias: meanSquare } = options;
  const kurtosis = options.kurtosis ?? Infinity;
  if (!(meanSquare >= 0 && Number.isFinite(meanSquare)) || !(kurtosis >= 1)) {
    return notComputable('out-of-range', 'The mean squared bias is below 0 or not finite, or the kurtosis below 1.');
  }
  const normal = normalQuantile((1 + level) / 2);
  const moments = { meanSquare, kurtosis };
  if (meanSquare > largestSquare && kurtosis > 1) return finiteFigures(ofLargeBias(meanSquare, level, normal));
  const value = criticalFor(moments, 1 - level, normal);
  return { computable: true, value, normal, worst: worstNonCoverage(moments, value), warnings: [] };
}

/** The smallest critical value at which the worst chance of missing is `miss`. */
export function criticalFor({ meanSquare, kurtosis }: BiasMoments, miss: number, normal: number): number {
  const bias = Math.sqrt(meanSquare);
  const constant = brentRoot((critical) => missChance(bias, critical) - miss, normal - 1e-9, normal + bias, 1e-12);
  if (kurtosis === 1 || meanSquare === 0) return constant;
  const excess = (bound: number) => (critical: number) =>
    worstNonCoverage({ meanSquare, kurtosis: bound }, critical).chance - miss;
  // Chebyshev's inequality: no distribution needs more.
  const most = Math.sqrt((1 + meanSquare) / miss);
  const unbounded = brentRoot(excess(Infinity), constant - 1e-9, most, 1e-12);
  const withBound = excess(kurtosis);
  return withBound(unbounded) >= -1e-12 ? unbounded : brentRoot(withBound, constant - 1e-9, unbounded, 1e-12);
}

function ofLargeBias(meanSquare: number, level: number, normal: number): RobustCriticalValue {
  const value = Math.sqrt(meanSquare / (1 - level));
  const message = 'The bias is so large beside the standard error that no use was made of its kurtosis.';
  const worst: WorstNonCoverage = {
    chance: 1 - level,
    squaredBiases: [0, meanSquare / (1 - level)],
    shares: [level, 1 - level],
  };
  return { computable: true, value, normal, worst, warnings: [{ code: 'approximation', message }] };
}
