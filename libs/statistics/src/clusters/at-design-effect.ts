import { confidenceLevel } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import { knownCounts } from '../proportions/proportion-counts.js';
import type { KnownCounts, ProportionCounts } from '../proportions/proportion-counts.js';
import { scoreLimitsOfRatio } from '../proportions/score-limits-of-ratio.js';
import { wilsonLimits } from '../proportions/wilson-limits.js';

/** How people come in clusters, where their counts by cluster are not given. */
export interface Clustering {
  /** The variance over that of as many people drawn one by one: 1 or more. */
  designEffect: number;
  /** How many clusters the people come from: 2 or more. */
  clusters: number;
  confidence?: number;
}

/**
 * The share of people who were counted, from their counts and a known design effect.
 *
 * In words: Wilson's limits at N / design effect people, with Student's t of k - 1 degrees in place of z. Input: counts,
 * the design effect, the number of clusters. Output: a share. Refuses as `wilsonInterval` does, a design effect below 1 or
 * not finite (`out-of-range`) and fewer than two clusters (`too-few-groups`).
 * Source: Korn & Graubard 1998, Survey Methodology 24:193.
 *
 * @example shareAtDesignEffect({ numerator: 65, denominator: 100, designEffect: 2, clusters: 12 }).interval.lower // => 0.494377
 * @example shareAtDesignEffect({ numerator: 65, denominator: 100, designEffect: 2, clusters: 1 }).reason // => 'too-few-groups'
 */
export function shareAtDesignEffect(options: ProportionCounts & Clustering): Result {
  const clustering = readClustering(options);
  if ('computable' in clustering) return clustering;
  const counts = knownCounts(options);
  if ('computable' in counts) return counts;
  const { level, reach, clusters, designEffect } = clustering;
  return estimate({
    value: counts.numerator / counts.denominator,
    interval: {
      ...wilsonLimits(effective(counts, designEffect), reach),
      level,
      method: 'Wilson at the effective number of people, t',
    },
    groups: { used: clusters, missing: 0 },
  });
}

/**
 * How much larger the first of two shares is than the second, from their counts and a known design effect of the
 * difference.
 *
 * In words: p1 - p2; Newcombe's hybrid limits from Wilson limits of both shares at N / design effect people, with
 * Student's t of k - 1 degrees. Input: counts, the design effect of the difference, the number of clusters. Output: shares
 * (0.1 is ten percentage points). Refuses as `shareAtDesignEffect` does, for either of the two.
 * Source: Newcombe 1998, Statistics in Medicine 17:873; Korn & Graubard 1998, Survey Methodology 24:193.
 *
 * @example differenceAtDesignEffect({ first: { numerator: 56, denominator: 70 }, second: { numerator: 48, denominator: 80 }, designEffect: 1.5, clusters: 10 }).interval.lower // => -0.009408
 */
export function differenceAtDesignEffect(
  options: { first: ProportionCounts; second: ProportionCounts } & Clustering,
): Result {
  const read = readPair(options);
  if ('computable' in read) return read;
  const { first, second, level, reach, clusters, designEffect } = read;
  const [p1, p2] = [first.numerator / first.denominator, second.numerator / second.denominator];
  const limits1 = wilsonLimits(effective(first, designEffect), reach);
  const limits2 = wilsonLimits(effective(second, designEffect), reach);
  return estimate({
    value: p1 - p2,
    interval: {
      lower: p1 - p2 - Math.hypot(p1 - limits1.lower, limits2.upper - p2),
      upper: p1 - p2 + Math.hypot(limits1.upper - p1, p2 - limits2.lower),
      level,
      method: 'Newcombe at the effective number of people, t',
    },
    groups: { used: clusters, missing: 0 },
  });
}

/**
 * How many times the second share the first one is, from their counts and a known design effect of the ratio.
 *
 * In words: p1 / p2; standard error of its logarithm √(design effect·((1 - p1)/x1 + (1 - p2)/x2)); limits
 * exp(ln ratio ∓ t·SE), t of k - 1 degrees. Where that error says nothing, Koopman's score limits at the effective numbers.
 * Input: counts, the design effect of the logarithm of the ratio, the number of clusters. Output: a ratio. Refuses as
 * `shareAtDesignEffect` does, and a second share of 0 (`zero-denominator-group`).
 * Source: Katz et al. 1978, Biometrics 34:469; Koopman 1984, Biometrics 40:513.
 *
 * @example ratioAtDesignEffect({ first: { numerator: 30, denominator: 100 }, second: { numerator: 20, denominator: 100 }, designEffect: 1.5, clusters: 10 }).value // => 1.5
 */
export function ratioAtDesignEffect(
  options: { first: ProportionCounts; second: ProportionCounts } & Clustering,
): Result {
  const read = readPair(options);
  if ('computable' in read) return read;
  const { level, reach, clusters, designEffect } = read;
  const [first, second] = [effective(read.first, designEffect), effective(read.second, designEffect)];
  if (second.numerator === 0) {
    return notComputable('zero-denominator-group', 'The group that is divided by has a share of zero.');
  }
  const [p1, p2] = [first.numerator / first.denominator, second.numerator / second.denominator];
  const value = p1 / p2;
  const groups = { used: clusters, missing: 0 };
  if (first.numerator === 0 || (first.numerator === first.denominator && second.numerator === second.denominator)) {
    const limits = scoreLimitsOfRatio(first, second, reach);
    const method = 'score (Koopman) at the effective number of people, t';
    return estimate({ value, interval: { ...limits, level, method }, groups });
  }
  const error = Math.sqrt((1 - p1) / first.numerator + (1 - p2) / second.numerator);
  const [lower, upper] = [value * Math.exp(-reach * error), value * Math.exp(reach * error)];
  const method = 'log ratio (Katz) at the effective number of people, t';
  return estimate({
    value,
    standardError: { value: error, scale: 'log' },
    interval: { lower, upper, level, method },
    groups,
  });
}

interface ReadClustering {
  level: number;
  /** How many errors the limits reach to either side. */
  reach: number;
  clusters: number;
  designEffect: number;
}

function readClustering({ designEffect, clusters, confidence }: Clustering): ReadClustering | NotComputable {
  const level = confidenceLevel(confidence);
  if (typeof level !== 'number') return level;
  if (!(designEffect >= 1) || !Number.isFinite(designEffect)) {
    return notComputable('out-of-range', `The design effect is ${designEffect}; it must be 1 or more.`);
  }
  if (!(clusters >= 2) || !Number.isInteger(clusters)) {
    return notComputable('too-few-groups', `People come from ${clusters} clusters; an interval needs two or more.`);
  }
  return { level, reach: criticalT(level, clusters - 1), clusters, designEffect };
}

function readPair(
  options: { first: ProportionCounts; second: ProportionCounts } & Clustering,
): (ReadClustering & { first: KnownCounts; second: KnownCounts }) | NotComputable {
  const clustering = readClustering(options);
  if ('computable' in clustering) return clustering;
  const first = knownCounts(options.first);
  if ('computable' in first) return first;
  const second = knownCounts(options.second);
  return 'computable' in second ? second : { ...clustering, first, second };
}

/** As many people drawn one by one as tell as much. */
function effective({ numerator, denominator }: KnownCounts, designEffect: number): KnownCounts {
  return { numerator: numerator / designEffect, denominator: denominator / designEffect };
}
