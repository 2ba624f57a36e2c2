import { normalUpperTail } from '../numerics/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { confidenceLevel, criticalValue, estimate, notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';

export interface MannKendallTest {
  /** Rising pairs less falling pairs. */
  score: number;
  scoreVariance: number;
  z: number;
  pValue: number;
}

/**
 * Mann-Kendall test: whether a series tends to rise or fall, whatever the shape; `value` is Kendall's tau-b with time.
 *
 * Of all pairs of periods, those that rise less those that fall; variance corrected for ties, normal with a continuity
 * correction. Refuses fewer than 3 values (`too-few-observations`), one that is not finite (`out-of-range`) and a series
 * that never changes (`no-variation`).
 *
 * Source: Mann 1945, Econometrica 13:245; Kendall 1975, Rank Correlation Methods.
 *
 * @example
 * mannKendall([1, 2, 3, 4]).value // => 1
 */
export function mannKendall(series: readonly number[]): Result<MannKendallTest> {
  const refusal = refuseSeries(series);
  if (refusal !== null) return refusal;
  const score = kendallScore(series);
  const pairs = (series.length * (series.length - 1)) / 2;
  const { tiedPairs, scoreVariance } = ties(series);
  const built = estimate({
    value: score / Math.sqrt((pairs - tiedPairs) * pairs),
    groups: { used: series.length, missing: 0 },
  });
  if (!built.computable) return built;
  const z = (score - Math.sign(score)) / Math.sqrt(scoreVariance);
  return { ...built, score, scoreVariance, z, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))) };
}

const noLimits: Warning = {
  code: 'interval-not-computable',
  message: 'The series is too short for this level, or its slopes do not differ: they give no limits.',
};

/**
 * Sen's slope: the median change per period over all pairs of periods, which outliers hardly move, with its rank-based
 * interval.
 *
 * The limits are the slopes whose ranks lie z standard deviations of Kendall's score around the middle; there are none, but
 * a warning, where the series is too short for the level or all its slopes between the limits are the same. Refuses fewer
 * than 3 values (`too-few-observations`) and one that is not finite (`out-of-range`).
 *
 * Source: Sen 1968, JASA 63:1379; Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring.
 *
 * @example
 * senSlope([1, 3, 5, 70]).value // => 12.5
 */
export function senSlope(series: readonly number[], confidence?: number): Result {
  const level = confidenceLevel(confidence);
  if (typeof level !== 'number') return level;
  const refusal = refuseSeries(series);
  if (refusal !== null && refusal.reason !== 'no-variation') return refusal;
  const slopes = pairwiseSlopes(series);
  const halfWidth = criticalValue(level) * Math.sqrt(ties(series).scoreVariance);
  const atRank = (rank: number) => slopes[rank - 1];
  const value = (atRank(Math.ceil(slopes.length / 2))! + atRank(Math.floor(slopes.length / 2) + 1)!) / 2;
  const lower = atRank(Math.round((slopes.length - halfWidth) / 2));
  const upper = atRank(Math.round((slopes.length + halfWidth) / 2 + 1));
  const groups = { used: series.length, missing: 0 };
  if (lower === undefined || upper === undefined || isRoundingNoise(upper - lower, largestSize(series))) {
    return estimate({ value, groups, warnings: [noLimits] });
  }
  const limits = { lower: Math.min(value, lower), upper: Math.max(value, upper) };
  return estimate({ value, interval: { ...limits, level, method: 'ranks of pairwise slopes' }, groups });
}

/** Pairs of a series that rise with time, less those that fall. */
export function kendallScore(series: readonly number[]): number {
  let score = 0;
  for (let later = 1; later < series.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) score += Math.sign(series[later]! - series[earlier]!);
  }
  return score;
}

function pairwiseSlopes(series: readonly number[]): Float64Array {
  const slopes = new Float64Array((series.length * (series.length - 1)) / 2);
  let index = 0;
  for (let later = 1; later < series.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      slopes[index] = (series[later]! - series[earlier]!) / (later - earlier);
      index += 1;
    }
  }
  return slopes.sort();
}

function ties(series: readonly number[]): { tiedPairs: number; scoreVariance: number } {
  const counts = new Map<number, number>();
  for (const value of series) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = series.length;
  let tiedPairs = 0;
  let variance = n * (n - 1) * (2 * n + 5);
  for (const tied of counts.values()) {
    tiedPairs += (tied * (tied - 1)) / 2;
    variance -= tied * (tied - 1) * (2 * tied + 5);
  }
  return { tiedPairs, scoreVariance: variance / 18 };
}

function refuseSeries(series: readonly number[]): NotComputable | null {
  if (series.length < 3) return notComputable('too-few-observations', 'A trend needs at least three values.');
  if (series.some((value) => !Number.isFinite(value))) return notComputable('out-of-range', 'A value is not finite.');
  return series.every((value) => value === series[0])
    ? notComputable('no-variation', 'The series never changes, so its direction cannot be tested.')
    : null;
}
