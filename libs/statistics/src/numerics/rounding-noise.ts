/** What rounding leaves of figures that should cancel is well below this share of them; what was measured is not. */
const noiseShare = 1e-10;
/** Below it numbers lose their digits one by one: what is as small as that was not measured. */
const smallestWithAllDigits = 2 ** -1022;

/**
 * Whether a deviation (a spread, a standard error, a difference) is no more than rounding leaves of figures of the given
 * size, so that it says nothing. Relative to the figures it came from: 1e-8 is noise of millions and a finding of shares.
 */
export function isRoundingNoise(deviation: number, size: number): boolean {
  // Written so that NaN is noise too.
  return !(Math.abs(deviation) > Math.max(noiseShare * Math.abs(size), smallestWithAllDigits));
}

/** The largest absolute value: the size that rounding of a list of figures is relative to. */
export function largestSize(figures: Iterable<number>): number {
  let largest = 0;
  for (const figure of figures) largest = Math.max(largest, Math.abs(figure));
  return largest;
}
