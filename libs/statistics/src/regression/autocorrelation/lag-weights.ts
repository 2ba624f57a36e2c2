/** Bartlett's weights 1 - l/(L+1) for lags 0 to L. Source: Newey & West 1987. */
export function bartlettWeights(lag: number): number[] {
  return Array.from({ length: lag + 1 }, (_, l) => 1 - l / (lag + 1));
}

function quadraticSpectral(x: number): number {
  if (x === 0) return 1;
  const angle = (6 * Math.PI * x) / 5;
  return (3 / angle ** 2) * (Math.sin(angle) / angle - Math.cos(angle));
}

/** Quadratic-spectral weights up to the last one that is not negligible. Source: Andrews 1991, equation 2.7. */
export function quadraticSpectralWeights(bandwidth: number, observations: number): number[] {
  const weights = Array.from({ length: observations }, (_, lag) => quadraticSpectral(lag / bandwidth));
  return weights.slice(0, weights.findLastIndex((weight) => Math.abs(weight) > 1e-7) + 1);
}
