import { meanOf, meanRow } from './block-panel.js';
import type { Block } from './block-panel.js';

/**
 * Weights w of at least 0 that add up to 1 and make |columns x w - target|^2 / rows + penalty^2 |w|^2 least.
 */
export interface WeightProblem {
  readonly columns: readonly (readonly number[])[];
  readonly target: readonly number[];
  readonly penalty: number;
}

/** Where a search for weights ended. */
export interface WeightSearch {
  readonly weights: readonly number[];
  /** |columns x w - target|^2 / rows + penalty^2 |w|^2 at these weights. */
  readonly objective: number;
  /** Steps of the last round of the search. */
  readonly steps: number;
}

function centred(values: readonly number[]): number[] {
  const mean = meanOf(values);
  return values.map((value) => value - mean);
}

function withIntercept(problem: WeightProblem, hasIntercept: boolean): WeightProblem {
  if (!hasIntercept) return problem;
  return { ...problem, columns: problem.columns.map(centred), target: centred(problem.target) };
}

/** Controls whose weighted outcomes before treatment follow those of the treated. */
export function unitProblem(block: Block, penalty: number, hasIntercept: boolean): WeightProblem {
  const earlier = block.rows.map((row) => row.slice(0, block.before));
  const problem = {
    columns: earlier.slice(0, block.controls),
    target: meanRow(earlier.slice(block.controls)),
    penalty,
  };
  return withIntercept(problem, hasIntercept);
}

/** Earlier periods whose weighted outcomes of the controls follow their mean outcome after the start. */
export function periodProblem(block: Block, penalty: number, hasIntercept: boolean): WeightProblem {
  const controls = block.rows.slice(0, block.controls);
  const problem = {
    columns: Array.from({ length: block.before }, (_, period) => controls.map((row) => row[period]!)),
    target: controls.map((row) => meanOf(row.slice(block.before))),
    penalty,
  };
  return withIntercept(problem, hasIntercept);
}

/** columns x weights - target. */
export function misfit({ columns, target }: WeightProblem, weights: readonly number[]): number[] {
  const sums = target.map(() => 0);
  weights.forEach((weight, j) => {
    if (weight === 0) return;
    const column = columns[j]!;
    for (let i = 0; i < sums.length; i++) sums[i]! += weight * column[i]!;
  });
  return sums.map((sum, i) => sum - target[i]!);
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** The objective of a problem at some weights, given their misfit. */
export function objectiveAt(
  { penalty, target }: WeightProblem,
  weights: readonly number[],
  misfits: readonly number[],
) {
  return penalty ** 2 * sumOfSquares(weights) + sumOfSquares(misfits) / target.length;
}

/** Weights scaled to add up to 1; equal ones where all are 0. */
export function scaledToOne(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum));
}

export function equalWeights(count: number): number[] {
  return Array.from({ length: count }, () => 1 / count);
}
