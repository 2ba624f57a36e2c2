import type { CategoryCounts } from './category-counts.js';

/** Agreement to be expected by chance, with each item's influence on it (its share of the linearised estimate). */
export interface ChanceAgreement {
  expected: number;
  influence: number[];
}

type Weights = readonly (readonly number[])[];

/** No allowance for chance. */
export function noChance({ counts }: CategoryCounts): ChanceAgreement {
  return { expected: 0, influence: counts.map(() => 0) };
}

/** Brennan and Prediger: every category equally likely. */
export function uniformChance({ counts, categories }: CategoryCounts, weights: Weights): ChanceAgreement {
  return { expected: totalWeight(weights) / categories ** 2, influence: counts.map(() => 0) };
}

/** Gwet: chance strikes in proportion to how hard the items are to classify. */
export function gwetChance(counted: CategoryCounts, weights: Weights): ChanceAgreement {
  const { categories } = counted;
  const shares = itemShares(counted);
  const mean = meanShares(shares);
  const factor = totalWeight(weights) / (categories * (categories - 1));
  const expected = factor * mean.reduce((sum, share) => sum + share * (1 - share), 0);
  return {
    expected,
    influence: influenceOf(
      shares,
      mean,
      mean.map((share) => factor * (1 - 2 * share)),
    ),
  };
}

/** Fleiss: two ratings drawn from the pooled shares of the categories. */
export function fleissChance(counted: CategoryCounts, weights: Weights): ChanceAgreement {
  const shares = itemShares(counted);
  const mean = meanShares(shares);
  const partners = weights.map((row) => row.reduce((sum, weight, column) => sum + weight * mean[column]!, 0));
  const expected = mean.reduce((sum, share, category) => sum + share * partners[category]!, 0);
  return {
    expected,
    influence: influenceOf(
      shares,
      mean,
      partners.map((partner) => 2 * partner),
    ),
  };
}

/** Conger: two ratings drawn from the own margins of two different raters. */
export function congerChance({ positions, categories }: CategoryCounts, weights: Weights): ChanceAgreement {
  const raters = positions[0]!.length;
  const ratedBy = Array.from({ length: raters }, (_, rater) => positions.filter((row) => row[rater] !== null).length);
  const margins = ratedBy.map((rated, rater) =>
    Array.from(
      { length: categories },
      (_, category) => positions.filter((row) => row[rater] === category).length / Math.max(1, rated),
    ),
  );
  const sums = weights.map((_, category) => margins.reduce((sum, margin) => sum + margin[category]!, 0));
  const pairsOfRaters = raters * (raters - 1);
  const slopes = margins.map((margin) =>
    weights.map((row) => row.reduce((sum, weight, j) => sum + weight * (sums[j]! - margin[j]!), 0) / pairsOfRaters),
  );
  const expected = dotAll(margins, slopes);
  const centres = margins.map((margin, rater) => dot(margin, slopes[rater]!));
  const influence = positions.map((row) => {
    let total = 0;
    row.forEach((category, rater) => {
      if (category === null) return;
      total += (positions.length / ratedBy[rater]!) * 2 * (slopes[rater]![category]! - centres[rater]!);
    });
    return total;
  });
  return { expected, influence };
}

function itemShares({ counts, ratings }: CategoryCounts): number[][] {
  return counts.map((row, item) => row.map((count) => count / ratings[item]!));
}

function meanShares(shares: readonly (readonly number[])[]): number[] {
  return shares[0]!.map((_, category) => shares.reduce((sum, row) => sum + row[category]!, 0) / shares.length);
}

function influenceOf(shares: readonly (readonly number[])[], mean: readonly number[], slope: readonly number[]) {
  return shares.map((row) =>
    row.reduce((sum, share, category) => sum + (share - mean[category]!) * slope[category]!, 0),
  );
}

function totalWeight(weights: Weights): number {
  return weights.flat().reduce((sum, weight) => sum + weight, 0);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * right[index]!, 0);
}

function dotAll(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number {
  return left.reduce((sum, row, index) => sum + dot(row, right[index]!), 0);
}
