import { addOffset, stateAt, workingStep } from './scoring-step.js';
import type { GlmResponse, ScoringState } from './scoring-step.js';

/** How a linear predictor hangs on coefficients: a weighted least-squares solver and its prediction. */
export interface PredictorSpace {
  /** The coefficients of the weighted least-squares fit, or null when the weighted design has lost rank. */
  solve(weights: Float64Array, response: Float64Array): Float64Array | null;
  /** A fresh vector, one linear predictor per row. */
  predict(coefficients: Float64Array): Float64Array;
}

/** How the iteration ended; "separated" means that the likelihood has no finite maximum. */
export type ScoringOutcome = 'converged' | 'separated' | 'not-converged';

export interface Scoring extends ScoringState {
  readonly outcome: ScoringOutcome;
}

const iterationLimit = 60;
const halvingLimit = 30;
const settledChange = 1e-9;
/** A linear predictor this large means a fitted share within 1e-6 of 0 or 1. */
const extremePredictor = 14;

/**
 * Maximises the likelihood of a generalised linear model by Fisher scoring with step halving.
 * When the iteration does not settle and the linear predictor has run away, the maximum is at infinity: "separated".
 * Source: McCullagh & Nelder, Generalized Linear Models, 2nd ed., section 2.5; Albert & Anderson 1984 (separation).
 */
export function maximiseByScoring(model: GlmResponse, space: PredictorSpace): Scoring | null {
  const first = firstState(model, space);
  if (!first) return null;
  let state = first;
  for (let iteration = 0; iteration < iterationLimit; iteration++) {
    const { workingWeights, workingResponse } = workingStep(model, state.predictor, state.means);
    const proposed = space.solve(workingWeights, workingResponse);
    const next: ScoringState | null = proposed && improvedState(model, space, state, proposed);
    if (!next) break;
    const change = largestChange(state.predictor, next.predictor);
    state = next;
    if (change < settledChange) return { ...state, outcome: 'converged' };
  }
  const extreme = state.predictor.some((eta) => Math.abs(eta) > extremePredictor);
  return { ...state, outcome: extreme ? 'separated' : 'not-converged' };
}

/** One step from the observed values, or a constant fit where that step leaves the possible means. */
function firstState(model: GlmResponse, space: PredictorSpace): ScoringState | null {
  const { family, response, weights } = model;
  const count = response.length;
  const observed = new Float64Array(count);
  for (let i = 0; i < count; i++) observed[i] = family.start(response[i]!, weights[i]!);
  const step = workingStep(model, observed, observed.map(family.mean));
  const coefficients = space.solve(step.workingWeights, step.workingResponse);
  if (!coefficients) return null;
  const state = stateAt(model, coefficients, addOffset(model, space.predict(coefficients)));
  return state.deviance < Infinity ? state : constantState(model, space);
}

function constantState(model: GlmResponse, space: PredictorSpace): ScoringState | null {
  const { family, response, weights } = model;
  let events = 0;
  let trials = 0;
  for (let i = 0; i < response.length; i++) {
    events += weights[i]! * response[i]!;
    trials += weights[i]!;
  }
  const level = family.start(events / trials, trials);
  const coefficients = space.solve(Float64Array.from(weights), new Float64Array(response.length).fill(level));
  return coefficients && stateAt(model, coefficients, addOffset(model, space.predict(coefficients)));
}

/** The proposed coefficients, drawn back towards the present ones until the likelihood does not fall. */
function improvedState(
  model: GlmResponse,
  space: PredictorSpace,
  state: ScoringState,
  proposed: Float64Array,
): ScoringState | null {
  const bound = state.deviance + 1e-9 * (1 + Math.abs(state.deviance));
  let coefficients = proposed;
  for (let halving = 0; halving < halvingLimit; halving++) {
    const next = stateAt(model, coefficients, addOffset(model, space.predict(coefficients)));
    if (next.deviance <= bound) return next;
    coefficients = coefficients.map((value, j) => (value + state.coefficients[j]!) / 2);
  }
  return null;
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < after.length; i++) {
    largest = Math.max(largest, Math.abs(after[i]! - before[i]!) / (1 + Math.abs(after[i]!)));
  }
  return largest;
}
