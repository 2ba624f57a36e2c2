import type { KnownCounts } from './proportion-counts.js';

/** The two Wilson score limits of a proportion (shares 0 to 1) at `z` standard errors. */
export function wilsonLimits({ numerator, denominator }: KnownCounts, z: number): { lower: number; upper: number } {
  const square = z * z;
  const share = numerator / denominator;
  const centre = 2 * numerator + square;
  const spread = z * Math.sqrt(square + 4 * numerator * (1 - share));
  const scale = 2 * (denominator + square);
  return {
    lower: numerator === 0 ? 0 : Math.min(share, Math.max(0, (centre - spread) / scale)),
    upper: numerator === denominator ? 1 : Math.max(share, Math.min(1, (centre + spread) / scale)),
  };
}
