/** Credit for two ratings by how far apart their categories are. */
export type AgreementWeights = 'unweighted' | 'ordinal' | 'linear' | 'quadratic';

/**
 * Weight of every pair of `size` ordered categories: 1 on the diagonal, and off it 0 (unweighted) or less the further
 * apart they are; for `ordinal`, by how many pairs of categories lie between (Gwet 2014, chapter 3).
 */
export function agreementWeights(size: number, weights: AgreementWeights): number[][] {
  const farthest = size - 1;
  const credit = {
    unweighted: (distance) => (distance === 0 ? 1 : 0),
    ordinal: (distance) => 1 - (distance * (distance + 1)) / (farthest * (farthest + 1)),
    linear: (distance) => 1 - distance / farthest,
    quadratic: (distance) => 1 - (distance / farthest) ** 2,
  } satisfies Record<AgreementWeights, (distance: number) => number>;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => credit[weights](Math.abs(row - column))),
  );
}
