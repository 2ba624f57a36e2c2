import { misfit, objectiveAt, scaledToOne } from './weight-problem.js';
import type { WeightSearch, WeightProblem } from './weight-problem.js';

/** How long the search goes on: until a step lowers the objective by no more than this, but for two steps at least. */
interface SearchEnd {
  leastDecrease: number;
  steps: number;
}

const stepsOfFirstRound = 100;
const stepsOfSecondRound = 10_000;

/**
 * One step towards the corner of the simplex in whose direction the objective falls fastest, as far along as is best.
 * The misfit belongs to the weights.
 */
export function stepToCorner(problem: WeightProblem, weights: readonly number[], misfits: readonly number[]): number[] {
  const { columns, target, penalty } = problem;
  const ridge = target.length * penalty ** 2;
  const slopes = columns.map(
    (column, j) => column.reduce((sum, value, i) => sum + value * misfits[i]!, 0) + ridge * weights[j]!,
  );
  let corner = 0;
  slopes.forEach((slope, j) => {
    if (slope < slopes[corner]!) corner = j;
  });
  const direction = weights.map((weight, j) => (j === corner ? 1 : 0) - weight);
  const change = columns[corner]!.map((value, i) => value - target[i]! - misfits[i]!);
  const slope = direction.reduce((sum, move, j) => sum + move * slopes[j]!, 0);
  const curvature =
    change.reduce((sum, value) => sum + value * value, 0) +
    ridge * direction.reduce((sum, move) => sum + move * move, 0);
  if (!(curvature > 0)) return [...weights];
  const length = Math.min(1, Math.max(0, -slope / curvature));
  return weights.map((weight, j) => weight + length * direction[j]!);
}

function search(problem: WeightProblem, start: readonly number[], { leastDecrease, steps }: SearchEnd): WeightSearch {
  let weights = start;
  let misfits = misfit(problem, weights);
  let objective = Infinity;
  for (let step = 1; ; step++) {
    weights = stepToCorner(problem, weights, misfits);
    misfits = misfit(problem, weights);
    const before = objective;
    objective = objectiveAt(problem, weights, misfits);
    const isWorthwhile = step < 2 || before - objective > leastDecrease;
    if (step === steps || !isWorthwhile) return { weights, objective, steps: step };
  }
}

/**
 * Where two rounds of Frank-Wolfe steps with exact line search end: up to 100 steps, weights of no more than a quarter of
 * the largest set to 0, then up to 10,000 steps. It stops short of the optimum.
 * Source: Frank & Wolfe 1956, Naval Research Logistics Quarterly 3:95; the rounds are those of synthdid 0.0.9.
 */
export function frankWolfeWeights(
  problem: WeightProblem,
  start: readonly number[],
  leastDecrease: number,
): WeightSearch {
  const first = search(problem, start, { leastDecrease, steps: stepsOfFirstRound });
  const largest = Math.max(...first.weights);
  const sparse = scaledToOne(first.weights.map((weight) => (weight <= largest / 4 ? 0 : weight)));
  return search(problem, sparse, { leastDecrease, steps: stepsOfSecondRound });
}
