import { formatCount } from '@monitor/domain';
import type { Allowance } from './finding.js';

/** How often a view may claim a difference where there is none: once in twenty. */
const falseClaims = 0.05;

/**
 * Shares out the error that a whole view may make among the comparisons it holds, so that looking at more of them does
 * not make a false claim more likely.
 *
 * In words: each of N comparisons is judged by an interval at the level 1 - 0.05 / N; whatever depends on whatever, the
 * chance that any of them claims a difference where there is none stays at or below 5%. Input: a whole number from 1 on,
 * and what the comparisons are in words. Output: level and sentence. Refuses nothing: nought counts as one.
 * Source: Dunn 1961, JASA 56:52 (simultaneous intervals by the Bonferroni inequality).
 *
 * @example allowFor(10, 'comparisons').confidence // => 0.995
 */
export function allowFor(comparisons: number, of: string): Allowance {
  const count = Math.max(comparisons, 1);
  const sentence =
    count === 1
      ? 'One comparison was looked at, judged by its 95% interval.'
      : `Allows for all ${formatCount(count)} ${of}: each is judged by a wider interval than the 95% one that is shown, so that a view without any difference claims one at most 1 time in 20.`;
  return { comparisons: count, confidence: 1 - falseClaims / count, sentence };
}

/** How many pairs there are among some things: every two of them are compared. */
export function pairsAmong(things: number): number {
  return (things * (things - 1)) / 2;
}
