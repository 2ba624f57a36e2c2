import { finiteFigures } from '../result/finite-figures.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { KnownCounts, ProportionCounts } from '../proportions/proportion-counts.js';
import { knownClusters, knownTogether, totalOf } from './cluster-counts.js';
import { concentrationOf } from './concentration.js';
import type { Concentration } from './concentration.js';
import { binomialVariance, jackknifeSquares, varianceOfSquares } from './contrast.js';
import type { ContrastScale } from './contrast.js';

/** How much more a share varies than one of as many people taken one by one: the variance of one over the other. */
export interface DesignEffects {
  /** From the jackknife, 1 at least; null where leaving a cluster out leaves nobody. */
  jackknife: number | null;
  /** From how alike the people of one cluster are; 1 at least. */
  analysisOfVariance: number;
  /** How alike the people of one cluster are, from 0 to 1; 0 where it cannot be worked out. */
  intraclassCorrelation: number;
  /** The larger of the two. */
  larger: number;
  /** Whose leaving out the jackknife effect comes from. */
  concentration: Concentration;
}

/** How much more the comparison of two groups of the same clusters varies than one of people taken one by one; 1 at least. */
export interface ComparisonDesignEffects {
  computable: true;
  difference: number;
  /** Of the logarithm of the ratio; null where it has none, a share being 0. */
  ratio: number | null;
  /** Whose leaving out the effect on the difference comes from. */
  concentration: Concentration;
}

/**
 * How much more two groups of the same clusters, set against each other, vary than as many people drawn one by one: what
 * an interval needs where the counts by cluster are not at hand (`differenceAtDesignEffect`, `ratioAtDesignEffect`).
 *
 * In words: the jackknife variance of p1 - p2, and of log p1 - log p2, leaving a cluster out of both groups at once,
 * over the binomial variance; 1 where that is larger. Input: counts of both groups by cluster, in one order. Output: two
 * factors, 1 or more. Refuses as `differenceOfClusterShares` does, one cluster alone or a group that rests on one
 * (`too-few-groups`), and shares that leave no room for chance (`no-variation`).
 * Source: Kish 1965, Survey Sampling; Wolter 2007, Introduction to Variance Estimation, chapter 4.
 *
 * @example designEffectsOfComparison({ first: [{ numerator: 10, denominator: 50 }, { numerator: 30, denominator: 60 }], second: [{ numerator: 8, denominator: 50 }, { numerator: 12, denominator: 60 }] }).difference // => 4.930391
 */
export function designEffectsOfComparison(options: {
  first: readonly ProportionCounts[];
  second: readonly ProportionCounts[];
}): ComparisonDesignEffects | NotComputable {
  const known = knownTogether([options.first, options.second]);
  if ('computable' in known) return known;
  const effectOn = (scale: ContrastScale, squares = jackknifeSquares(known.shares, [1, -1], scale)) => {
    const variance = varianceOfSquares(squares);
    const binomial = binomialVariance(known.shares, [1, -1], scale);
    return variance === null ? null : Math.max(1, variance / binomial);
  };
  const squares = jackknifeSquares(known.shares, [1, -1], 'natural');
  const difference = effectOn('natural', squares);
  if (difference === null) {
    return notComputable(
      'too-few-groups',
      'A group rests on one cluster alone. How clusters differ needs two or more.',
    );
  }
  if (!(binomialVariance(known.shares, [1, -1], 'natural') > 0)) {
    return notComputable('no-variation', 'Of both groups all or none are counted: nothing says how clusters differ.');
  }
  const ratio = effectOn('log');
  return finiteFigures({
    computable: true,
    difference,
    ratio: ratio !== null && Number.isFinite(ratio) ? ratio : null,
    concentration: concentrationOf(squares),
  });
}

/** Design effects of a share, for programs that do not have its counts by cluster. */
export interface ShareDesignEffects extends DesignEffects {
  computable: true;
}

/**
 * How much more a share varies than one of as many people drawn one by one, from its clusters (`clusterShare` says how).
 *
 * In words: the jackknife variance over p(1 - p)/N, and 1 + r(sum of n squared / N - 1) by analysis of variance; 1 where
 * it would be below. Input: counts by cluster. Output: factors, 1 or more, and the correlation r from 0 to 1. Refuses as
 * `clusterShare` does, and one cluster alone (`too-few-groups`).
 * Source: Kish 1965, Survey Sampling; Donner & Klar 2000, Design and Analysis of Cluster Randomization Trials.
 *
 * @example designEffectsOfShare({ clusters: [{ numerator: 10, denominator: 50 }, { numerator: 30, denominator: 60 }, { numerator: 12, denominator: 40 }] }).larger // => 7.115197
 */
export function designEffectsOfShare(options: {
  clusters: readonly ProportionCounts[];
}): ShareDesignEffects | NotComputable {
  const known = knownClusters(options.clusters);
  if ('computable' in known) return known;
  if (known.clusters.length < 2) {
    return notComputable('too-few-groups', 'The people come from one cluster. How clusters differ needs two or more.');
  }
  return finiteFigures({ computable: true, ...designEffectsOf(known.clusters) });
}

/** The design effects of a share, from its clusters. */
export function designEffectsOf(clusters: readonly KnownCounts[]): DesignEffects {
  const total = totalOf(clusters);
  const share = total.numerator / total.denominator;
  const binomial = (share * (1 - share)) / total.denominator;
  const jackknifed = jackknifeSquares([clusters], [1], 'natural');
  const variance = varianceOfSquares(jackknifed);
  const jackknife = binomial > 0 ? variance && Math.max(1, variance / binomial) : 1;
  const correlation = intraclassCorrelation(clusters, total);
  const squares = clusters.reduce((sum, { denominator }) => sum + denominator ** 2, 0);
  const analysisOfVariance = Math.max(1, 1 + correlation * (squares / total.denominator - 1));
  const larger = Math.max(1, jackknife ?? 1, analysisOfVariance);
  return {
    jackknife,
    analysisOfVariance,
    intraclassCorrelation: correlation,
    larger,
    concentration: concentrationOf(jackknifed),
  };
}

/** The one-way analysis of variance of people in clusters, each counted or not. */
function intraclassCorrelation(clusters: readonly KnownCounts[], total: KnownCounts): number {
  const groups = clusters.length;
  const people = total.denominator;
  const share = total.numerator / people;
  let [between, within, squares] = [0, 0, 0];
  for (const { numerator, denominator } of clusters) {
    const own = numerator / denominator;
    between += denominator * (own - share) ** 2;
    within += numerator * (1 - own);
    squares += denominator ** 2;
  }
  const meanBetween = between / (groups - 1);
  const meanWithin = within / (people - groups);
  const size = (people - squares / people) / (groups - 1);
  const correlation = (meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin);
  return Number.isFinite(correlation) ? Math.min(1, Math.max(0, correlation)) : 0;
}
