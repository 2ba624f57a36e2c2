/** Σ p·(y − centre)². */
export function weightedVariance(values: Float64Array, shares: Float64Array, centre: number): number {
  let sum = 0;
  for (let j = 0; j < values.length; j += 1) sum += (shares[j] ?? 0) * ((values[j] ?? 0) - centre) ** 2;
  return sum;
}

/** Σ p·|y − centre|, or the plain mean of |y − centre| without shares. */
export function meanDistance(values: Float64Array, centre: number, shares: Float64Array | null): number {
  let sum = 0;
  for (let j = 0; j < values.length; j += 1) {
    sum += Math.abs((values[j] ?? 0) - centre) * (shares ? (shares[j] ?? 0) : 1);
  }
  return shares ? sum : sum / values.length;
}
