import type { Matrix } from '../linear-algebra/index.js';
import {
  dotProduct,
  matrixFromColumns,
  multiply,
  multiplyVector,
  symmetricEigen,
  transpose,
} from '../linear-algebra/index.js';

/** What the small-sample correction needs of a fit: sums within clusters only, never the observations themselves. */
export interface ClusteredFit {
  /** (X'WX)^-1; rows and columns of dropped columns are 0. */
  readonly bread: Matrix;
  /** X'WX of each cluster's own rows. Fixed effects nested in clusters may have been taken out beforehand. */
  readonly crossProducts: readonly Matrix[];
  /** The score of each cluster, one row each. */
  readonly scores: Matrix;
}

/** The variance of a linear combination of coefficients with its degrees of freedom. */
export interface ContrastVariance {
  readonly variance: number;
  /** Satterthwaite degrees of freedom; 0 when every cluster explains itself fully. */
  readonly degreesOfFreedom: number;
}

/** A direction whose residual share is smaller than this is explained fully within its cluster. */
const explainedFully = 1e-10;

/** A root L of the bread, with L L' = bread. */
function rootOf(bread: Matrix): Matrix {
  const { values, vectors } = symmetricEigen(bread);
  return matrixFromColumns(
    Array.from(values, (value, j) => {
      const length = Math.sqrt(Math.max(value, 0));
      return Array.from({ length: bread.rows }, (_, i) => length * vectors.values[i * bread.columns + j]!);
    }),
  );
}

/** The matrix (I - B)^(-1/2), where B holds what a cluster explains of itself; directions explained fully are left out. */
function inverseRoot(explained: Matrix): Matrix {
  const { values, vectors } = symmetricEigen(explained);
  const stretched = vectors.values.map((value, index) => {
    const remaining = 1 - values[index % vectors.columns]!;
    return remaining < explainedFully ? 0 : value / Math.sqrt(remaining);
  });
  return multiply({ ...vectors, values: stretched }, transpose(vectors));
}

/** One cluster in the coordinates of the root of the bread. */
interface RotatedCluster {
  explained: Matrix;
  score: Float64Array;
  /** Null without correction. */
  adjustment: Matrix | null;
}

function rotateClusters({ crossProducts, scores }: ClusteredFit, root: Matrix, correction: 'CR0' | 'CR2') {
  const rootTransposed = transpose(root);
  return crossProducts.map((crossProduct, g): RotatedCluster => {
    const explained = multiply(multiply(rootTransposed, crossProduct), root);
    const score = scores.values.subarray(g * scores.columns, (g + 1) * scores.columns);
    return {
      explained,
      score: multiplyVector(rootTransposed, score),
      adjustment: correction === 'CR2' ? inverseRoot(explained) : null,
    };
  });
}

/** tr(P)^2 / sum of squares of P, for P = diag(own) - overlap overlap'. */
function satterthwaite(own: readonly number[], overlaps: readonly Float64Array[]): number {
  let trace = 0;
  let squares = 0;
  own.forEach((value, g) => {
    overlaps.forEach((other, h) => {
      const product = (g === h ? value : 0) - dotProduct(overlaps[g]!, other);
      squares += product * product;
      if (g === h) trace += product;
    });
  });
  return squares > 0 ? (trace * trace) / squares : 0;
}

/**
 * Prepares the cluster-robust variance of contrasts, corrected for few clusters ("CR2"), with Satterthwaite's degrees
 * of freedom; "CR0" gives the uncorrected variance with degrees of freedom made the same way.
 *
 * In words: each cluster's residuals are stretched by the inverse square root of their share of the residual-maker
 * under independent errors. With U = X_g L and L L' = (X'WX)^-1 that root acts on the columns of U only, so that
 * matrices of the order of the coefficients suffice, whatever the size of the clusters.
 * Source: Bell & McCaffrey 2002, Survey Methodology 28:169; Pustejovsky & Tipton 2018, JBES 36:672.
 */
export function biasReducedContrasts(
  fit: ClusteredFit,
  correction: 'CR0' | 'CR2' = 'CR2',
): (contrast: ArrayLike<number>) => ContrastVariance {
  const root = rootOf(fit.bread);
  const clusters = rotateClusters(fit, root, correction);
  return (contrast) => {
    const direction = multiplyVector(transpose(root), contrast);
    const own: number[] = [];
    const overlaps: Float64Array[] = [];
    let variance = 0;
    for (const { explained, score, adjustment } of clusters) {
      const adjusted = adjustment ? multiplyVector(adjustment, direction) : direction;
      const overlap = multiplyVector(explained, adjusted);
      variance += dotProduct(adjusted, score) ** 2;
      own.push(dotProduct(adjusted, overlap));
      overlaps.push(overlap);
    }
    return { variance, degreesOfFreedom: satterthwaite(own, overlaps) };
  };
}
