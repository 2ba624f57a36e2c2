import { notComputable } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import { consensusEstimate, isDistribution, readDistribution } from '@monitor/statistics/parts';

/**
 * Berry and Mielke's index of ordinal variation (IOV): how far pairs of organisations lie apart on the scale, as a
 * share of the most they could; 0 when all agree, 1 when half stand at either end.
 *
 * The sum over pairs of categories of both counts times their distance, divided by its maximum, (K-1)/4 times N
 * squared (less 1 for odd N). Input: whole counts, absent categories as zeros. Refuses fewer than 2 categories
 * (`too-few-groups`), shares instead of counts (`invalid-count`) and fewer than 2 organisations
 * (`too-few-observations`).
 *
 * Source: Berry & Mielke 1992, Educational and Psychological Measurement 52:607.
 *
 * @example
 * berryMielkeVariation([50, 0, 50]).value // => 1
 */
export function berryMielkeVariation(counts: readonly (number | null)[]): Result {
  const distribution = readDistribution(counts, { wholeNumbers: true });
  if (!isDistribution(distribution)) return distribution;
  const { total } = distribution;
  if (total < 2) {
    return notComputable('too-few-observations', 'One organisation cannot vary; at least two are needed.');
  }
  const largest = ((distribution.counts.length - 1) / 4) * (total % 2 === 0 ? total ** 2 : total ** 2 - 1);
  return consensusEstimate(distribution, { value: pairDistance(distribution.counts) / largest });
}

/**
 * Kvålseth's coefficient of ordinal variation: 1 - the square root of (1 - IOV) of Berry and Mielke's index.
 * Input and refusals as for {@link berryMielkeVariation}.
 *
 * Source: Kvålseth 1995, Perceptual and Motor Skills 81:621.
 *
 * @example
 * kvalsethVariation([50, 0, 50]).value // => 1
 */
export function kvalsethVariation(counts: readonly (number | null)[]): Result {
  const variation = berryMielkeVariation(counts);
  if (!variation.computable) return variation;
  return { ...variation, value: 1 - Math.sqrt(Math.max(0, 1 - variation.value)) };
}

/** Pairs at distance d lie on both sides of d cuts, so their distances add up cut by cut. */
function pairDistance(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let distance = 0;
  for (const count of counts.slice(0, -1)) {
    below += count;
    distance += below * (total - below);
  }
  return distance;
}
