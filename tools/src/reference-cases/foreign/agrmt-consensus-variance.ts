/**
 * The variance of Tastle and Wierman's consensus as agrmt 1.42.12 computes it: the width is the distance between the
 * outermost occupied categories instead of the scale's, so that it contradicts the consensus itself wherever an end is
 * empty. NaN where its logarithm is undefined; a category exactly at the mean takes the slope from below it.
 */
export function agrmtConsensusVariance(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const occupied = counts.flatMap((count, category) => (count > 0 ? [category] : []));
  if (occupied.length === 0) return Number.NaN;
  const width = occupied.at(-1)! - occupied[0]!;
  const shares = counts.map((count) => count / total);
  const mean = shares.reduce((sum, share, category) => sum + share * category, 0);
  const distances = counts.map((_, category) => Math.abs(category - mean));
  if (width === 0 || distances.some((distance) => distance >= width)) return Number.NaN;
  const slope = shares.reduce((sum, share, category) => {
    const side = category >= mean ? 1 : -1;
    return share === 0 ? sum : sum + (share * side) / ((width - distances[category]!) * Math.LN2);
  }, 0);
  const gradient = counts.map((_, category) => Math.log2(1 - distances[category]! / width) + slope * category);
  const centre = occupied.reduce((sum, category) => sum + shares[category]! * gradient[category]!, 0);
  return occupied.reduce((sum, category) => sum + shares[category]! * (gradient[category]! - centre) ** 2, 0) / total;
}
