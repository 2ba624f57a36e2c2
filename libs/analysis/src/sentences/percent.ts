/** A share as a percentage for a sentence: `0.416` is "42%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A difference of shares in percentage points, one decimal, with a true minus sign: `-0.061` is "−6.1 percentage points". */
export function percentagePoints(difference: number): string {
  const points = (Math.abs(difference) * 100).toFixed(1);
  return `${difference < 0 && Number(points) !== 0 ? '−' : ''}${points} percentage points`;
}

/** "41% (36% to 46%)", or the share alone where it has no interval. */
export function percentWithInterval(estimate: { value: number; lower: number | null; upper: number | null }): string {
  if (estimate.lower === null || estimate.upper === null) return percent(estimate.value);
  return `${percent(estimate.value)} (${percent(estimate.lower)} to ${percent(estimate.upper)})`;
}
