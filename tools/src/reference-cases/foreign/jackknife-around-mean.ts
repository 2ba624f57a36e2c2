/** Jackknife error of a share around the mean of its replicates: the default of the package (`mse = FALSE`). */
export function jackknifeErrorAroundMean(clusters: readonly { numerator: number; denominator: number }[]): number {
  const sum = (pick: 'numerator' | 'denominator') => clusters.reduce((total, cluster) => total + cluster[pick], 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const left = clusters.map((own) => (numerator - own.numerator) / (denominator - own.denominator));
  const mean = left.reduce((total, value) => total + value, 0) / left.length;
  const squares = left.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(((left.length - 1) / left.length) * squares);
}
