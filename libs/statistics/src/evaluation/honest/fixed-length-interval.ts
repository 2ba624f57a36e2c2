import { dotProduct, multiplyVector } from '../../linear-algebra/index.js';
import { brentMinimum, brentRoot } from '../../optimisation/index.js';
import { criticalValue } from '../../result/index.js';
import { missChance } from '../../shrinkage/non-coverage.js';
import type { CheckedStudy } from './honest-study.js';
import { bendWeights, sumOfSizes } from './identified-set.js';
import { shrinkingPath } from './shrinking-path.js';

/** An interval around a weighted sum of coefficients, as long as the worst bias within the bound demands. */
export interface FixedLengthInterval {
  lower: number;
  upper: number;
  halfLength: number;
  /** What each coefficient counts, those before first. */
  weights: number[];
  /** Of the weighted sum. */
  standardError: number;
  worstBias: number;
}

/** The number of standard errors that covers the share `level` of a normal estimate with this bias, in standard errors. */
function criticalWithBias(bias: number, level: number): number {
  const upper = bias + criticalValue(level);
  return brentRoot((critical) => 1 - level - missChance(bias, critical), bias, upper, 1e-13);
}

function halfLength(worstBias: number, standardError: number, level: number): number {
  if (!(standardError > 1e-12 * worstBias)) return worstBias;
  return standardError * criticalWithBias(worstBias / standardError, level);
}

/**
 * Earlier weights for which a linear trend leaves no bias, as a sum: those of the last period alone, and for each bend of
 * the trend before (counted back from the reference period) the second difference that moves the bias by it.
 */
function weightsByBends({ before, weights }: CheckedStudy): { base: number[]; columns: number[][] } {
  const count = before.length;
  const place = (periodsBack: number) => count - periodsBack;
  const base = [...before.map(() => 0), ...weights];
  base[place(1)] = weights.reduce((sum, weight, i) => sum + weight * (i + 1), 0);
  const columns = Array.from({ length: count - 1 }, (_, i) => {
    const column = base.map(() => 0);
    column[place(i + 2)] = 1;
    column[place(i + 1)] = -2;
    if (i > 0) column[place(i)] = 1;
    return column;
  });
  return { base, columns };
}

/**
 * The shortest interval of fixed length that covers the effect however the difference in trends bends within the bound.
 *
 * The worst bias of a weighted sum that a linear trend leaves unbiased is the bound times the sizes of its responses to
 * every bend. Variance against the sum of sizes is a lasso: the best weights lie on its path, which is straight between
 * corners, so that the length is minimised along every piece.
 * Source: Rambachan & Roth 2023, Review of Economic Studies 90:2555, section 4.1; Armstrong & Kolesár 2020.
 */
export function fixedLengthInterval(study: CheckedStudy, bound: number, level: number): FixedLengthInterval {
  const { covariance, weights: later } = study;
  const { base, columns } = weightsByBends(study);
  const spread = columns.map((column) => multiplyVector(covariance, column));
  const curvature = columns.map((column, i) =>
    spread.map((other, j) => dotProduct(column, other) * (i === j ? 1 + 1e-12 : 1)),
  );
  const path = shrinkingPath({ curvature, slope: spread.map((vector) => dotProduct(vector, base)) });
  const biasAfter = sumOfSizes(bendWeights(later));
  const describe = (responses: readonly number[]) => {
    const weights = base.map((value, i) => columns.reduce((sum, column, j) => sum + column[i]! * responses[j]!, value));
    const standardError = Math.sqrt(Math.max(0, dotProduct(weights, multiplyVector(covariance, weights))));
    const worstBias = bound * (biasAfter + sumOfSizes(responses));
    return { weights, standardError, worstBias, halfLength: halfLength(worstBias, standardError, level) };
  };
  // Without a bias the least variance is best, at the end of the path.
  const shapes = bound === 0 ? [describe(path[path.length - 1]!)] : pieces(path).map((at) => shortest(at, describe));
  const best = shapes.reduce((least, shape) => (shape.halfLength < least.halfLength ? shape : least));
  const centre = dotProduct(best.weights, study.coefficients);
  return { ...best, lower: centre - best.halfLength, upper: centre + best.halfLength };
}

/** A straight piece of the path, from 0 to 1. */
type Piece = (share: number) => number[];

function pieces(path: readonly number[][]): Piece[] {
  if (path.length === 1) return [() => path[0]!];
  return path.slice(1).map((end, i) => (share) => end.map((value, j) => path[i]![j]! + share * (value - path[i]![j]!)));
}

function shortest<Shape extends { halfLength: number }>(piece: Piece, describe: (at: number[]) => Shape): Shape {
  const within = brentMinimum((share) => describe(piece(share)).halfLength, 0, 1).at;
  const shapes = [0, within, 1].map((share) => describe(piece(share)));
  return shapes.reduce((least, shape) => (shape.halfLength < least.halfLength ? shape : least));
}
