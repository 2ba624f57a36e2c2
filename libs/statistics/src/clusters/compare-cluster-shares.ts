import { confidenceLevel } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import type { KnownCounts, ProportionCounts } from '../proportions/proportion-counts.js';
import { knownClusters, knownTogether } from './cluster-counts.js';
import { binomialVariance, contrastOf, jackknifeVariance, linearisedVariance } from './contrast.js';
import type { ContrastScale } from './contrast.js';

/** Two shares of people in clusters, and how their comparison is judged. */
export interface ClusterSharesToCompare {
  first: readonly ProportionCounts[];
  second: readonly ProportionCounts[];
  /** Whether both are of the same clusters, each in the same place of both lists; else no cluster is in both. */
  sameClusters: boolean;
  /** Left out: by leaving out one cluster after another. */
  error?: 'jackknife' | 'linearised';
  /** Whether the error is at least that of as many people drawn one by one; left out: where the clusters are not the same. */
  binomialFloor?: boolean;
  /** Of clusters that are not the same; left out: the fewest, k - 1 of the share with fewer. */
  degrees?: 'fewest' | 'pooled' | 'welch';
  confidence?: number;
}

/** By how many degrees of freedom an interval was made. */
export interface ClusterDegrees {
  degreesOfFreedom: number;
}

/**
 * How much larger the first of two shares is than the second where people come in clusters.
 *
 * In words: p1 - p2, each all numerators over all denominators; interval p1 - p2 ∓ t·error. Clusters that are not the
 * same: the jackknife variances of both add up, never below p1(1 - p1)/N1 + p2(1 - p2)/N2, with the degrees of the share with
 * fewer clusters. The same clusters (one quarter and another, or two groups of each organisation): a cluster is left out of
 * both shares at once, k - 1 degrees.
 * Input: counts by cluster. Output: shares (0.1 is ten percentage points). A cluster without a count is left out and told.
 * Refuses as `clusterShare` does, and lists of the same clusters that differ in length (`invalid-argument`). No interval
 * where a share has one cluster, or rests on one alone.
 * Source: Wolter 2007, Introduction to Variance Estimation; Korn & Graubard 1999, Analysis of Health Surveys.
 *
 * @example differenceOfClusterShares({ first: [{ numerator: 14, denominator: 50 }, { numerator: 21, denominator: 60 }], second: [{ numerator: 10, denominator: 50 }, { numerator: 20, denominator: 60 }], sameClusters: true }).value // => 0.045455
 */
export function differenceOfClusterShares(options: ClusterSharesToCompare): Result<ClusterDegrees> {
  return compared(options, 'natural');
}

/**
 * How many times the second share the first one is where people come in clusters.
 *
 * In words: p1 / p2; the interval is that of the logarithm, log p1 - log p2 ∓ t·error, made as that of
 * `differenceOfClusterShares` is, with the binomial error √((1 - p1)/x1 + (1 - p2)/x2) as floor.
 * Input: counts by cluster. Output: a ratio; the standard error is on the log scale. Refuses as `differenceOfClusterShares`
 * does, and a second share of 0 (`zero-denominator-group`). A first share of 0 has no interval.
 * Source: Wolter 2007, Introduction to Variance Estimation; Katz et al. 1978, Biometrics 34:469.
 *
 * @example ratioOfClusterShares({ first: [{ numerator: 14, denominator: 50 }, { numerator: 21, denominator: 60 }], second: [{ numerator: 10, denominator: 50 }, { numerator: 20, denominator: 60 }], sameClusters: true }).value // => 1.166667
 */
export function ratioOfClusterShares(options: ClusterSharesToCompare): Result<ClusterDegrees> {
  return compared(options, 'log');
}

interface ReadShares {
  shares: readonly [readonly KnownCounts[], readonly KnownCounts[]];
  missing: number;
}

function compared(options: ClusterSharesToCompare, scale: ContrastScale): Result<ClusterDegrees> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const read = readShares(options);
  if ('computable' in read) return read;
  const { shares, missing } = read;
  if (scale === 'log' && shares[1].every(({ numerator }) => numerator === 0)) {
    return notComputable('zero-denominator-group', 'The group that is divided by has a share of zero.');
  }
  const { variance, degreesOfFreedom } = errorOf(shares, options, scale);
  const contrast = contrastOf(shares, weights, scale);
  const error = Math.sqrt(variance ?? NaN);
  const reach = degreesOfFreedom > 0 ? criticalT(level, degreesOfFreedom) * error : NaN;
  const back = (figure: number) => (scale === 'log' ? Math.exp(figure) : figure);
  const method = options.error === 'linearised' ? 'linearised' : 'jackknife';
  const found = estimate({
    value: back(contrast),
    standardError: { value: error, scale },
    interval: { lower: back(contrast - reach), upper: back(contrast + reach), level, method: `${method}, t` },
    groups: { used: clustersOf(shares, options), missing },
  });
  return found.computable ? { ...found, degreesOfFreedom } : found;
}

const weights = [1, -1];

function clustersOf(shares: ReadShares['shares'], { sameClusters }: ClusterSharesToCompare): number {
  return sameClusters ? shares[0].length : shares[0].length + shares[1].length;
}

function readShares({ first, second, sameClusters }: ClusterSharesToCompare): ReadShares | NotComputable {
  if (sameClusters) {
    const known = knownTogether([first, second]);
    if ('computable' in known) return known;
    return { shares: [known.shares[0] ?? [], known.shares[1] ?? []], missing: known.missing };
  }
  const one = knownClusters(first);
  if ('computable' in one) return one;
  const other = knownClusters(second);
  if ('computable' in other) return other;
  return { shares: [one.clusters, other.clusters], missing: one.missing + other.missing };
}

function errorOf(
  shares: ReadShares['shares'],
  options: ClusterSharesToCompare,
  scale: ContrastScale,
): { variance: number | null; degreesOfFreedom: number } {
  const { sameClusters, error = 'jackknife', binomialFloor = !sameClusters, degrees = 'fewest' } = options;
  const varianceOf = error === 'jackknife' ? jackknifeVariance : linearisedVariance;
  const floor = binomialFloor ? binomialVariance(shares, weights, scale) : 0;
  const atLeast = (variance: number | null) => (variance === null ? null : Math.max(variance, floor));
  if (sameClusters) {
    return { variance: atLeast(varianceOf(shares, weights, scale)), degreesOfFreedom: shares[0].length - 1 };
  }
  const [one, other] = shares.map((share) => varianceOf([share], [1], scale));
  const variance = one == null || other == null ? null : one + other;
  const [few, many] = shares.map(({ length }) => length - 1).sort((a, b) => a - b);
  const degreesOfFreedom = {
    fewest: few ?? 0,
    pooled: (few ?? 0) + (many ?? 0),
    welch: welchDegrees([one, other], shares) || (few ?? 0),
  }[degrees];
  return { variance: atLeast(variance), degreesOfFreedom };
}

/** Degrees of freedom of a sum of two variances by Welch and Satterthwaite; NaN where both are 0. */
function welchDegrees(variances: readonly (number | null | undefined)[], shares: ReadShares['shares']): number {
  const sum = variances.reduce<number>((total, variance) => total + (variance ?? NaN), 0);
  const squares = variances.map((variance, share) => (variance ?? NaN) ** 2 / ((shares[share]?.length ?? 0) - 1));
  return sum ** 2 / squares.reduce((total, square) => total + square, 0);
}
