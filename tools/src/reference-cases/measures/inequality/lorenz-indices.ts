import { notComputable } from '@monitor/statistics';
import type { Result, WeightedValue } from '@monitor/statistics';
import { indexEstimate, readValues } from '@monitor/statistics/parts';
import type { ValueShares } from '@monitor/statistics/parts';

/**
 * Gini index: half the mean difference between two people's figures, relative to the mean; 0 when all are equal, near 1
 * when one has everything.
 *
 * One minus twice the area below the Lorenz curve. `smallSample` multiplies by n/(n-1), so that one of n having all
 * gives 1; it is for rows of one person each and refuses unequal populations (`invalid-argument`) and a single row
 * (`too-few-groups`). Refuses what cannot be read as figures.
 *
 * Source: Cowell 2011, Measuring Inequality.
 *
 * @example
 * giniIndex([{ value: 0, population: 1 }, { value: 4, population: 1 }]).value // => 0.5
 */
export function giniIndex(rows: readonly WeightedValue[], { smallSample = false } = {}): Result {
  const read = readValues(rows);
  if ('reason' in read) return read;
  const n = read.values.length;
  if (smallSample && n < 2) return notComputable('too-few-groups', 'One row has no small-sample form.');
  if (smallSample && rows.some(({ population }) => population !== rows[0]!.population)) {
    return notComputable('invalid-argument', 'The small-sample form is for rows of equal population.');
  }
  const factor = smallSample ? n / (n - 1) : 1;
  return indexEstimate(giniOf(read) * factor, read);
}

/**
 * Hoover's index: the share of the total that would have to change hands for all figures to be equal. Half the sum of
 * the absolute differences between shares of the total and of the population. Refuses what cannot be read as figures.
 *
 * @example
 * hooverIndex([{ value: 1, population: 1 }, { value: 3, population: 1 }]).value // => 0.25
 */
export function hooverIndex(rows: readonly WeightedValue[]): Result {
  const read = readValues(rows);
  if ('reason' in read) return read;
  const { values, shares, mean } = read;
  const value = values.reduce((sum, figure, index) => sum + shares[index]! * Math.abs(figure / mean - 1), 0) / 2;
  return indexEstimate(value, read);
}

/**
 * Coefficient of variation: the standard deviation of the figures over their mean, in the population form (divisor n).
 * Refuses what cannot be read as figures.
 *
 * @example
 * coefficientOfVariation([{ value: 1, population: 1 }, { value: 3, population: 1 }]).value // => 0.5
 */
export function coefficientOfVariation(rows: readonly WeightedValue[]): Result {
  const read = readValues(rows);
  if ('reason' in read) return read;
  const { values, shares, mean } = read;
  const variance = values.reduce((sum, figure, index) => sum + shares[index]! * (figure / mean - 1) ** 2, 0);
  return indexEstimate(Math.sqrt(variance), read);
}

/** Gini index of figures already read: twice the covariance of figure and rank, over the mean. */
export function giniOf({ values, shares, mean }: ValueShares): number {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  let below = 0;
  let total = 0;
  for (const index of order) {
    const share = shares[index]!;
    total += (share * (values[index]! - mean) * (2 * below + share)) / mean;
    below += share;
  }
  return total;
}
