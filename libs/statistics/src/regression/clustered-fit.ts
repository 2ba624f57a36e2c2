import type { Matrix } from '../linear-algebra/index.js';
import { zeroMatrix } from '../linear-algebra/index.js';
import type { ClusteredFit } from './bias-reduced-contrast.js';
import type { FittedRegression } from './fitted-regression.js';
import { clusterScores } from './robust-covariance.js';

/** Sums a fit up within clusters, in order of first appearance, for `biasReducedContrasts`. */
export function clusteredFit(fit: FittedRegression, clusters: readonly unknown[]): ClusteredFit {
  const { design, workingWeights } = fit;
  const crossProducts = new Map<unknown, Matrix>();
  clusters.forEach((cluster, i) => {
    const sum = crossProducts.get(cluster) ?? zeroMatrix(design.columns, design.columns);
    crossProducts.set(cluster, sum);
    const row = design.values.subarray(i * design.columns, (i + 1) * design.columns);
    row.forEach((left, a) => {
      row.forEach((right, b) => (sum.values[a * design.columns + b]! += workingWeights[i]! * left * right));
    });
  });
  return {
    bread: fit.unscaledCovariance,
    crossProducts: [...crossProducts.values()],
    scores: clusterScores(fit, clusters),
  };
}
