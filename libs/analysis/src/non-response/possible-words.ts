import type { PossibleShare } from './possible-share.js';

/**
 * Writes the limits of a possible share as people read them, rounded outwards, so that what is written holds as well.
 *
 * In words: whole per cent, the lower limit down and the upper up; one figure, rounded to the nearest, once no answer is
 * missing. Input: limits as shares. Output: a few words for a cell. Refuses nothing.
 * Source: Government Analysis Function, Communicating quality, uncertainty and change.
 *
 * @example possibleWords({ computable: true, lower: 0.296, upper: 0.701, missing: 40 }) // => '29% to 71%'
 */
export function possibleWords({ lower, upper, missing }: PossibleShare): string {
  if (missing === 0) return `${Math.round(exact(lower))}%`;
  return `${Math.floor(exact(lower))}% to ${Math.ceil(exact(upper))}%`;
}

/** Per cent without the noise of binary fractions: 0.07 is 7, not a little more. */
function exact(share: number): number {
  return Number((share * 100).toPrecision(12));
}
