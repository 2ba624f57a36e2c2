import { normalCdf, normalQuantile } from '../../numerics/index.js';

/** The value below which a share of a standard normal distribution lies that is cut off at two limits. */
export function truncatedNormalQuantile(share: number, lower: number, upper: number): number {
  if (lower > 0) return -lowerQuantile(1 - share, -upper, -lower);
  return lowerQuantile(share, lower, upper);
}

/** With a lower limit in the lower tail, where shares keep their digits. */
function lowerQuantile(share: number, lower: number, upper: number): number {
  const below = (1 - share) * normalCdf(lower) + share * normalCdf(upper);
  if (below > 1e-300) return Math.min(upper, Math.max(lower, normalQuantile(below)));
  // So far out that the tail falls like its density: from the upper limit by an exponential.
  const rest = share + (1 - share) * Math.exp((upper - lower) * ((upper + lower) / 2));
  return Math.max(lower, -Math.sqrt(upper * upper - 2 * Math.log(rest)));
}
