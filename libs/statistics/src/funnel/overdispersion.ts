/** A unit's score with the precision (one over the variance) it would have by chance alone. */
export interface ScoredUnit {
  score: number;
  precision: number;
}

export interface Overdispersion {
  dispersion: number;
  betweenVariance: number;
}

/** Scores beyond the `trim` and 1 - `trim` quantiles are drawn in to them. */
export function winsorise(scores: readonly number[], trim: number): number[] {
  const lowest = quantile(scores, trim);
  const highest = quantile(scores, 1 - trim);
  return scores.map((score) => Math.min(highest, Math.max(lowest, score)));
}

/** Leaves out the lowest and the highest `trim` of the scores by rank; ties share their mean rank. */
export function truncate(scores: readonly number[], trim: number): (number | null)[] {
  const parts = 1 / trim;
  const ranks = meanRanks(scores);
  return scores.map((score, index) => {
    const part = Math.floor((ranks[index]! * parts) / (scores.length + 1));
    return part > 0 && part < parts - 1 ? score : null;
  });
}

/**
 * Dispersion (mean squared kept score) and variance between units by moments (DerSimonian & Laird; Spiegelhalter 2005):
 * nothing when the kept scores vary no more than chance would have them.
 */
export function measureOverdispersion(
  units: readonly ScoredUnit[],
  keptScores: readonly (number | null)[],
): Overdispersion {
  let kept = 0;
  let squares = 0;
  let precisions = 0;
  let squaredPrecisions = 0;
  units.forEach(({ precision }, index) => {
    const score = keptScores[index] ?? null;
    if (score === null) return;
    kept += 1;
    squares += score ** 2;
    precisions += precision;
    squaredPrecisions += precision ** 2;
  });
  const dispersion = kept === 0 ? 0 : squares / kept;
  const excess = squares - (kept - 1);
  const betweenVariance =
    kept < 2 || excess <= 0 ? 0 : Math.max(0, excess / (precisions - squaredPrecisions / precisions));
  return { dispersion, betweenVariance };
}

/** Sample quantile at position 1 + (n - 1) share, interpolated (Hyndman & Fan's type 7). */
function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const position = (ordered.length - 1) * share;
  const below = Math.floor(position);
  const lower = ordered[below]!;
  const upper = ordered[Math.min(below + 1, ordered.length - 1)]!;
  return lower + (position - below) * (upper - lower);
}

function meanRanks(scores: readonly number[]): number[] {
  return scores.map((score) => {
    let below = 0;
    let tied = 0;
    for (const other of scores) {
      if (other < score) below += 1;
      else if (other === score) tied += 1;
    }
    return below + (tied + 1) / 2;
  });
}
