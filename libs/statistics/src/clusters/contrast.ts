import type { KnownCounts } from '../proportions/proportion-counts.js';
import { totalOf } from './cluster-counts.js';

/** Whether shares are added up as they are, or their logarithms are. */
export type ContrastScale = 'natural' | 'log';

/** Clusters of each share; of the same clusters, each in the same place of every share. */
export type ClusteredShares = readonly (readonly KnownCounts[])[];

/** Shares, or their logarithms, added up with weights. */
export function contrastOf(shares: ClusteredShares, weights: readonly number[], scale: ContrastScale): number {
  const totals = shares.map(totalOf);
  return weigh(
    totals.map(({ numerator, denominator }) => numerator / denominator),
    weights,
    scale,
  );
}

/**
 * By how much leaving a cluster out of every share changes a contrast of shares of the same clusters, squared, cluster by
 * cluster.
 */
export function jackknifeSquares(shares: ClusteredShares, weights: readonly number[], scale: ContrastScale): number[] {
  const totals = shares.map(totalOf);
  const full = contrastOf(shares, weights, scale);
  const squares: number[] = [];
  for (let cluster = 0; cluster < (shares[0]?.length ?? 0); cluster += 1) {
    const left = totals.map(({ numerator, denominator }, share) => {
      const own = shares[share]?.[cluster] ?? { numerator: 0, denominator: 0 };
      return (numerator - own.numerator) / (denominator - own.denominator);
    });
    squares.push((weigh(left, weights, scale) - full) ** 2);
  }
  return squares;
}

/**
 * Jackknife variance of a contrast of shares of the same clusters, around the full figure: (k - 1)/k times the sum of what
 * `jackknifeSquares` gives. Null where something is left of nobody.
 */
export function jackknifeVariance(
  shares: ClusteredShares,
  weights: readonly number[],
  scale: ContrastScale,
): number | null {
  return varianceOfSquares(jackknifeSquares(shares, weights, scale));
}

/** The jackknife variance from its squares. */
export function varianceOfSquares(squares: readonly number[]): number | null {
  const clusters = squares.length;
  const variance = ((clusters - 1) / clusters) * squares.reduce((sum, square) => sum + square, 0);
  return clusters > 1 && Number.isFinite(variance) ? variance : null;
}

/** Variance of the same contrast by linearisation (Taylor): k/(k - 1) times the sum of squared residuals of clusters. */
export function linearisedVariance(
  shares: ClusteredShares,
  weights: readonly number[],
  scale: ContrastScale,
): number | null {
  const totals = shares.map(totalOf);
  const clusters = shares[0]?.length ?? 0;
  let sum = 0;
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    let residual = 0;
    for (const [share, total] of totals.entries()) {
      const own = shares[share]?.[cluster] ?? { numerator: 0, denominator: 0 };
      const value = total.numerator / total.denominator;
      const slope = scale === 'log' ? total.numerator : total.denominator;
      residual += ((weights[share] ?? 0) * (own.numerator - value * own.denominator)) / slope;
    }
    sum += residual ** 2;
  }
  const variance = (clusters / (clusters - 1)) * sum;
  return clusters > 1 && Number.isFinite(variance) ? variance : null;
}

/** Variance of the same contrast as if all people were drawn one by one. */
export function binomialVariance(shares: ClusteredShares, weights: readonly number[], scale: ContrastScale): number {
  return shares.map(totalOf).reduce((sum, { numerator, denominator }, share) => {
    const value = numerator / denominator;
    const own = scale === 'log' ? (1 - value) / numerator : (value * (1 - value)) / denominator;
    return sum + (weights[share] ?? 0) ** 2 * own;
  }, 0);
}

function weigh(values: readonly number[], weights: readonly number[], scale: ContrastScale): number {
  return values.reduce(
    (sum, value, share) => sum + (weights[share] ?? 0) * (scale === 'log' ? Math.log(value) : value),
    0,
  );
}
