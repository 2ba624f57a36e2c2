import type { Block } from './block-panel.js';
import { meanOf, meanRow } from './block-panel.js';
import { stepToCorner } from './frank-wolfe.js';
import type { FitSettings, SyntheticWeights } from './synthetic-fit.js';
import { misfit, objectiveAt, periodProblem, unitProblem } from './weight-problem.js';
import type { WeightProblem } from './weight-problem.js';

/** Weights found together with one coefficient for each covariate. */
export interface CovariateFit extends SyntheticWeights {
  readonly coefficients: readonly number[];
}

interface State extends SyntheticWeights {
  periodMisfit: readonly number[];
  controlMisfit: readonly number[];
  objective: number;
}

const mostSteps = 10_000;

/** The block with covariates x coefficients taken off its outcomes. */
export function withoutCovariates(block: Block, covariates: readonly Block[], coefficients: readonly number[]): Block {
  const rows = block.rows.map((row, unit) =>
    row.map((outcome, period) =>
      covariates.reduce((left, { rows: own }, k) => left - coefficients[k]! * own[unit]![period]!, outcome),
    ),
  );
  return { ...block, rows };
}

function stepWeights(block: Block, settings: FitSettings, { controls, periods }: SyntheticWeights): State {
  const ofPeriods = periodProblem(block, settings.periodPenalty, settings.periodIntercept);
  const ofControls = unitProblem(block, settings.controlPenalty, settings.controlIntercept);
  const step = (problem: WeightProblem, weights: readonly number[]) =>
    stepToCorner(problem, weights, misfit(problem, weights));
  const next = {
    periods: settings.keepsPeriods ? periods : step(ofPeriods, periods),
    controls: settings.keepsControls ? controls : step(ofControls, controls),
  };
  const periodMisfit = misfit(ofPeriods, next.periods);
  const controlMisfit = misfit(ofControls, next.controls);
  const objective =
    objectiveAt(ofPeriods, next.periods, periodMisfit) + objectiveAt(ofControls, next.controls, controlMisfit);
  return { ...next, periodMisfit, controlMisfit, objective };
}

/** Half the slope of the objective along the coefficient of a covariate. */
function slopeAlong({ rows, controls, before }: Block, state: State): number {
  const ofControls = rows.slice(0, controls);
  const treated = meanRow(rows.slice(controls));
  const byUnit = ofControls.map(
    (row) => state.periods.reduce((sum, weight, t) => sum + weight * row[t]!, 0) - meanOf(row.slice(before)),
  );
  const byPeriod = Array.from(
    { length: before },
    (_, t) => state.controls.reduce((sum, weight, unit) => sum + weight * ofControls[unit]![t]!, 0) - treated[t]!,
  );
  const mean = (misfits: readonly number[], values: readonly number[]) =>
    misfits.reduce((sum, value, i) => sum + value * values[i]!, 0) / values.length;
  return -mean(state.periodMisfit, byUnit) - mean(state.controlMisfit, byPeriod);
}

/**
 * The search of synthdid 0.0.9 where there are covariates: coefficients move down their slope by 1 / step, then both sets
 * of weights by one Frank-Wolfe step, until a step lowers the objective by no more than (1e-5 noise)^2.
 */
export function covariateSearch(
  block: Block,
  covariates: readonly Block[],
  settings: FitSettings,
  start: SyntheticWeights,
): CovariateFit {
  let coefficients = covariates.map(() => 0);
  let state = stepWeights(block, settings, start);
  let before = Infinity;
  for (let step = 1; step <= mostSteps; step++) {
    const slopes = covariates.map((covariate) => slopeAlong(covariate, state));
    coefficients = coefficients.map((coefficient, k) => coefficient - slopes[k]! / step);
    state = stepWeights(withoutCovariates(block, covariates, coefficients), settings, state);
    if (step >= 2 && !(before - state.objective > (1e-5 * settings.noise) ** 2)) break;
    before = state.objective;
  }
  return { controls: state.controls, periods: state.periods, coefficients };
}
