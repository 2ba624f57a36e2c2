/** Lower and upper limit at one position of a funnel. */
export interface FunnelLimits {
  lower: number;
  upper: number;
}

/**
 * The proportions whose Wilson interval, at `z` standard errors and the given denominator, just reaches the average:
 * an area strictly outside them has an interval that excludes the average. Not clamped to 0 and 1.
 *
 * Wilson's interval inverts the score test, so these are simply the average plus and minus z of its own standard
 * errors; the published quadratic has the same roots but loses digits near 0 and 1.
 */
export function invertedWilsonLimits(average: number, denominator: number, z: number): FunnelLimits {
  const width = z * Math.sqrt((average * (1 - average)) / denominator);
  return { lower: average - width, upper: average + width };
}
