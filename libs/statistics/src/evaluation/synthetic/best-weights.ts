import { applyQTransposed, factoriseQr, zeroMatrix } from '../../linear-algebra/index.js';
import { solveUpperTriangle } from '../../linear-algebra/triangular.js';
import { objectiveAt, misfit } from './weight-problem.js';
import type { WeightSearch, WeightProblem } from './weight-problem.js';

/** A problem with the target taken off every column: as weights add up to 1, only a sum of columns is left to be small. */
interface CentredProblem {
  readonly columns: readonly Float64Array[];
  readonly ridge: number;
  /** The square of the longest column: rounding of slopes is relative to it. */
  readonly size: number;
}

/** What rounding leaves of a slope that is 0, as a share of the longest column's square. */
const slopeNoise = 1e-15;
/** The least penalty, as a share of the longest column's square: among equally good weights the most even ones are meant. */
const leastRidge = 1e-14;

function centre({ columns, target, penalty }: WeightProblem): CentredProblem {
  const moved = columns.map((column) => {
    const gaps = new Float64Array(target.length);
    for (let i = 0; i < gaps.length; i++) gaps[i] = column[i]! - target[i]!;
    return gaps;
  });
  const size = moved.reduce((largest, column) => Math.max(largest, squareOf(column)), 0);
  const ridge = target.length * penalty ** 2;
  return { columns: moved, ridge: penalty > 0 ? ridge : leastRidge * size, size };
}

function squareOf(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! ** 2;
  return sum;
}

/**
 * The best weights, of any sign, on some columns alone. They are 1 / count plus a combination of Helmert contrasts, which
 * are of unit length and at right angles and keep the sum at 1: an ordinary least-squares problem, solved by reflections
 * since its squares would lose the digits that the penalty stands in.
 */
function bestOnSupport({ columns, ridge }: CentredProblem, support: readonly number[]): number[] {
  const count = support.length;
  const rows = columns[0]!.length;
  const free = count - 1;
  const design = zeroMatrix(rows + free, free);
  const sum = Float64Array.from(columns[support[0]!]!);
  for (let k = 0; k < free; k++) {
    const next = columns[support[k + 1]!]!;
    const length = Math.sqrt((k + 1) * (k + 2));
    for (let i = 0; i < rows; i++) {
      design.values[i * free + k] = (sum[i]! - (k + 1) * next[i]!) / length;
      sum[i]! += next[i]!;
    }
    design.values[(rows + k) * free + k] = Math.sqrt(ridge);
  }
  const right = new Float64Array(rows + free);
  for (let i = 0; i < rows; i++) right[i] = -sum[i]! / count;
  const factor = factoriseQr(design, 1e-14);
  const solution = solveUpperTriangle(factor.triangle, applyQTransposed(factor, right));
  const weights = support.map(() => 1 / count);
  factor.kept.forEach((k, position) => {
    const share = solution[position]! / Math.sqrt((k + 1) * (k + 2));
    for (let j = 0; j <= k; j++) weights[j]! += share;
    weights[k + 1]! -= (k + 1) * share;
  });
  return weights;
}

/** Half the slope of the objective along each weight. */
function slopesAt({ columns, ridge }: CentredProblem, weights: readonly number[]): number[] {
  const sum = new Float64Array(columns[0]!.length);
  weights.forEach((weight, j) => {
    if (weight !== 0) columns[j]!.forEach((value, i) => (sum[i]! += weight * value));
  });
  return columns.map((column, j) => column.reduce((dot, value, i) => dot + value * sum[i]!, ridge * weights[j]!));
}

/** Weights that may move (the others are 0), and their values. */
interface Support {
  positions: number[];
  weights: number[];
}

/** The share of the way from one weight to another at which it turns 0; infinite where it does not. */
function reachOf(from: number, to: number): number {
  if (to > 0) return Infinity;
  return from > 0 ? from / (from - to) : 0;
}

/** Moves to the best weights of the support; whatever would turn negative on the way leaves it. */
function settle(problem: CentredProblem, weights: number[], positions: readonly number[]): Support {
  let support = [...positions];
  let current = weights;
  for (;;) {
    const best = bestOnSupport(problem, support);
    if (best.every((weight) => !(weight <= 0))) return { positions: support, weights: spread(current, support, best) };
    const reaches = best.map((weight, at) => reachOf(current[support[at]!]!, weight));
    const reach = Math.min(...reaches);
    const moved = support.map((position, at) => {
      const from = current[position]!;
      return reaches[at]! <= reach ? 0 : from + reach * (best[at]! - from);
    });
    current = spread(current, support, moved);
    support = support.filter((_, at) => moved[at]! > 0);
  }
}

function spread(like: readonly number[], support: readonly number[], values: readonly number[]): number[] {
  const weights = like.map(() => 0);
  support.forEach((position, at) => (weights[position] = values[at]!));
  return weights;
}

/** The position outside the support whose weight is most worth raising; -1 where none is. */
function mostWorthRaising(problem: CentredProblem, { positions, weights }: Support): number {
  const slopes = slopesAt(problem, weights);
  const level = weights.reduce((sum, weight, j) => sum + weight * slopes[j]!, 0);
  let best = -1;
  let least = level - slopeNoise * problem.size;
  slopes.forEach((slope, j) => {
    if (slope < least && !positions.includes(j)) [best, least] = [j, slope];
  });
  return best;
}

/**
 * The optimum of a problem: weights are released and held at 0 one after another until no slope points below 0 (a primal
 * active-set method). It takes finitely many rounds, as the objective falls in each.
 * Source: Lawson & Hanson 1974, Solving Least Squares Problems, chapter 23; Nocedal & Wright 2006, section 16.5.
 */
export function bestWeights(problem: WeightProblem, start: readonly number[]): WeightSearch {
  const centred = centre(problem);
  const initial = start.flatMap((weight, j) => (weight > 0 ? [j] : []));
  let support = settle(centred, [...start], initial);
  let rounds = 1;
  for (; rounds < 20 * start.length; rounds++) {
    const raised = mostWorthRaising(centred, support);
    if (raised < 0) break;
    const next = settle(centred, support.weights, [...support.positions, raised]);
    if (!next.positions.includes(raised)) break;
    support = next;
  }
  const { weights } = support;
  return { weights, objective: objectiveAt(problem, weights, misfit(problem, weights)), steps: rounds };
}
