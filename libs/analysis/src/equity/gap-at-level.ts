import { differenceOfProportions, normalCdf, ratioOfProportions, studentTQuantile } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import type { PublishedGroup } from '../publication/published-group.js';

/** Two groups to be set against each other, and how far their people are alike by organisation. */
export interface GroupsToCompare {
  reference: PublishedGroup;
  against: PublishedGroup;
  /** How much more the comparison varies than one of people taken one by one; 1 or more. */
  designEffect: number;
  organisations: number;
  confidence: number;
}

/**
 * How much larger the share of the reference is than that of another group, at a level that may allow for many
 * comparisons; null where a count is hidden.
 *
 * In words: Newcombe's limits from Wilson limits at N / design effect people, with Student's t on organisations - 1
 * degrees in place of z. Output: a difference of shares. Source: Newcombe 1998, Statistics in Medicine 17:873; Korn &
 * Graubard 1998, Survey Methodology 24:193.
 */
export function differenceAtLevel(groups: GroupsToCompare): Limited | null {
  const counts = effectiveCounts(groups);
  return counts === null ? null : limited(differenceOfProportions(counts));
}

/** The same two shares, the first divided by the second, on the log scale; null where the second is nil too. */
export function ratioAtLevel(groups: GroupsToCompare): Limited | null {
  const counts = effectiveCounts(groups);
  return counts === null ? null : limited(ratioOfProportions(counts));
}

/** Student's t that covers a share `level` on both sides together, for so many organisations. */
export function reachAtLevel(level: number, organisations: number): number {
  return quantile((1 + level) / 2, organisations);
}

/** Few are asked for, and over and over: a view of 42 boards took seconds of them before they were kept. */
const quantiles = new Map<string, number>();

function quantile(share: number, organisations: number): number {
  const degrees = Math.max(organisations - 1, 1);
  const key = `${share} ${degrees}`;
  const value = quantiles.get(key) ?? studentTQuantile(share, degrees);
  quantiles.set(key, value);
  return value;
}

/**
 * The smallest difference that would have been told in four of five cases, from the interval of one that was not: the
 * reach of the test and of a power of 80% times the standard error.
 */
export function detectableFrom({ value, lower, upper }: Limited, confidence: number, organisations: number): number {
  if (lower === null || upper === null) return Math.abs(value);
  const reach = reachAtLevel(confidence, organisations);
  const standardError = (upper - lower) / 2 / reach;
  return (reach + quantile(0.8, organisations)) * standardError;
}

function effectiveCounts({ reference, against, designEffect, organisations, confidence }: GroupsToCompare) {
  const [first, second] = [reference, against].map((group) => countsOf(group, designEffect));
  if (!first || !second) return null;
  const reach = reachAtLevel(confidence, organisations);
  // The level at which a normal distribution reaches as far as t does here.
  return { first, second, confidence: Math.min(2 * normalCdf(reach) - 1, nearlySure) };
}

function countsOf({ numerator, denominator }: PublishedGroup, designEffect: number) {
  if (numerator.value === null || denominator.value === null || denominator.value === 0) return null;
  return { numerator: numerator.value / designEffect, denominator: denominator.value / designEffect };
}

function limited(result: Result): Limited | null {
  if (!result.computable) return null;
  return { value: result.value, lower: result.interval?.lower ?? null, upper: result.interval?.upper ?? null };
}

const nearlySure = 1 - 1e-12;
