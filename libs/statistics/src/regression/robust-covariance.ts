import type { Matrix } from '../linear-algebra/index.js';
import { addMatrices, crossProduct, sandwich, scaleMatrix, zeroMatrix } from '../linear-algebra/index.js';
import type { FittedRegression } from './fitted-regression.js';

/**
 * The heteroskedasticity-consistent covariance of the coefficients: bread x (sum of squared scores) x bread.
 * HC1 multiplies by n/(n-k) for few observations; HC3 is `jackknifeCovariance`. Source: White 1980.
 */
export function heteroskedasticCovariance(fit: FittedRegression, correction: 'HC0' | 'HC1'): Matrix {
  const { design, unscaledCovariance, scoreResiduals, observations, rank } = fit;
  const squares = scoreResiduals.map((score) => score * score);
  const covariance = sandwich(unscaledCovariance, crossProduct(design, squares));
  return correction === 'HC1' ? scaleMatrix(covariance, observations / (observations - rank)) : covariance;
}

/** Corrections of the cluster-robust covariance for few clusters. */
export type ClusterCorrection =
  /** none */
  | 'CR0'
  /** x G/(G-1) */
  | 'CR1'
  /** x G/(G-1) x (n-1)/(n-k) */
  | 'CR1S';

/** The scores of a fit added up within clusters, one row per cluster in order of first appearance. */
export function clusterScores(fit: FittedRegression, clusters: readonly unknown[]): Matrix {
  const { design, scoreResiduals } = fit;
  const positions = new Map<unknown, number>();
  clusters.forEach((cluster) => positions.has(cluster) || positions.set(cluster, positions.size));
  const sums = zeroMatrix(positions.size, design.columns);
  for (let i = 0; i < design.rows; i++) {
    const start = positions.get(clusters[i])! * design.columns;
    for (let j = 0; j < design.columns; j++) {
      sums.values[start + j]! += design.values[i * design.columns + j]! * scoreResiduals[i]!;
    }
  }
  return sums;
}

/**
 * The cluster-robust covariance of the coefficients: observations of one cluster may depend on each other in any way.
 * With few clusters prefer the bias-reduced form (`biasReducedContrasts`). Source: Liang & Zeger 1986; Cameron & Miller 2015.
 */
export function clusterCovariance(
  fit: FittedRegression,
  clusters: readonly unknown[],
  correction: ClusterCorrection,
): Matrix {
  const scores = clusterScores(fit, clusters);
  const covariance = sandwich(fit.unscaledCovariance, crossProduct(scores));
  const groups = scores.rows;
  const { observations, rank } = fit;
  if (correction === 'CR0') return covariance;
  const forClusters = groups / (groups - 1);
  return scaleMatrix(
    covariance,
    correction === 'CR1' ? forClusters : forClusters * ((observations - 1) / (observations - rank)),
  );
}

/** Two-way clustering: the covariance of either way added up, less that of their intersection. */
export function twoWayCovariance(first: Matrix, second: Matrix, intersection: Matrix): Matrix {
  return addMatrices(addMatrices(first, second), intersection, -1);
}
