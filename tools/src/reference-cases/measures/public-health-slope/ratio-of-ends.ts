import type { QuantileFigures } from './read-quantiles.js';

/** The ends of the line may come this close to zero, in standard errors, before their ratio needs simulation. */
const safeDistance = 6;

/**
 * Limits of the ratio top/bottom of a line whose values are independent and normal: Fieller's theorem. With the bottom more
 * than six standard errors from zero these are the ratio's own percentiles; nearer to zero there is no closed form (null).
 *
 * Source: Fieller 1954, J R Stat Soc B 16:175.
 */
export function fiellerLimits(figures: QuantileFigures, z: number): { lower: number; upper: number } | null {
  const { values, standardErrors, slopeRow, interceptRow } = figures;
  let bottom = 0;
  let top = 0;
  let bottomVariance = 0;
  let topVariance = 0;
  let covariance = 0;
  for (let j = 0; j < values.length; j += 1) {
    const atBottom = interceptRow[j]!;
    const atTop = interceptRow[j]! + slopeRow[j]!;
    const variance = standardErrors[j]! ** 2;
    bottom += atBottom * values[j]!;
    top += atTop * values[j]!;
    bottomVariance += atBottom * atBottom * variance;
    topVariance += atTop * atTop * variance;
    covariance += atBottom * atTop * variance;
  }
  if (bottom <= safeDistance * Math.sqrt(bottomVariance)) return null;
  const a = bottom ** 2 - z ** 2 * bottomVariance;
  const b = top * bottom - z ** 2 * covariance;
  const c = top ** 2 - z ** 2 * topVariance;
  const root = Math.sqrt(Math.max(0, b ** 2 - a * c));
  return { lower: (b - root) / a, upper: (b + root) / a };
}
