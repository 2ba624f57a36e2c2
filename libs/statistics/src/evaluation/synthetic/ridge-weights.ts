import { choleskySolve, zeroMatrix } from '../../linear-algebra/index.js';
import { bestWeights } from './best-weights.js';
import { equalWeights } from './weight-problem.js';
import type { WeightProblem } from './weight-problem.js';

/** Below this share of the longest column's square a penalty would cost digits. */
const leastPenalty = 1e-5;
const mostRounds = 50;

/**
 * The optimum of a problem whose penalty is not tiny, in a tenth of the time that `bestWeights` takes where columns are
 * many and rows are few; of any other problem, or where this does not settle, the optimum as `bestWeights` finds it.
 *
 * With the target taken off every column c, weights are in proportion to what 1 - c'q has above 0, where q makes
 * ridge |q|^2 + sum of (1 - c'q)^2, over those above 0, least: a few Newton steps, ended when nobody goes or comes.
 * Source: Mangasarian 2002, Optimization Methods and Software 17:913 (the same least squares of parts above 0).
 */
export function ridgeWeights(problem: WeightProblem): readonly number[] {
  const { columns, target, penalty } = problem;
  const moved = columns.map((column) => Float64Array.from(column, (value, row) => value - target[row]!));
  const ridge = target.length * penalty ** 2;
  const size = moved.reduce((largest, column) => Math.max(largest, dot(column, column)), 0);
  const settled = ridge > leastPenalty * size ? settle(moved, ridge) : null;
  return settled ?? bestWeights(problem, equalWeights(columns.length)).weights;
}

function settle(columns: readonly Float64Array[], ridge: number): number[] | null {
  let parts = columns.map(() => 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const above = columns.filter((_, at) => parts[at]! > 0);
    const turn = newtonPoint(above, columns[0]!.length, ridge);
    if (turn === null) return null;
    const next = columns.map((column) => 1 - dot(column, turn));
    const isSettled = next.every((part, at) => part > 0 === parts[at]! > 0);
    parts = next;
    if (isSettled) return inProportion(parts);
  }
  return null;
}

/** Where the sum would be least if the same columns stayed above 0. */
function newtonPoint(above: readonly Float64Array[], rows: number, ridge: number): Float64Array | null {
  const matrix = zeroMatrix(rows, rows);
  const { values } = matrix;
  const right = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) values[i * rows + i] = ridge;
  for (const column of above) {
    for (let i = 0; i < rows; i += 1) {
      const value = column[i]!;
      right[i]! += value;
      for (let j = 0; j <= i; j += 1) values[i * rows + j]! += value * column[j]!;
    }
  }
  // Only the lower triangle is read.
  return choleskySolve(matrix, right);
}

function inProportion(parts: readonly number[]): number[] {
  const above = parts.map((part) => (part > 0 ? part : 0));
  const sum = above.reduce((total, part) => total + part, 0);
  return above.map((part) => part / sum);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += left[i]! * right[i]!;
  return sum;
}
