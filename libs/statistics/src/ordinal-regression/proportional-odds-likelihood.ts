import type { Matrix } from '../linear-algebra/index.js';
import { zeroMatrix } from '../linear-algebra/index.js';
import { expit } from '../regression/index.js';

/** Ordered statuses (positions from 0) with their regressors; the constant is part of the thresholds. */
export interface OrdinalModel {
  /** One position per observation; every position from 0 to levels - 1 occurs. */
  statuses: Int32Array;
  levels: number;
  design: Matrix;
}

/** The log-likelihood at a set of parameters with its first and second derivatives. */
export interface OrdinalState {
  /** Thresholds in rising order, then coefficients. */
  parameters: Float64Array;
  /** -Infinity where thresholds are out of order. */
  logLikelihood: number;
  gradient: Float64Array;
  /** Minus the second derivatives. */
  information: Matrix;
}

/** The cumulative probability at one edge of a status, with its first and second derivative. */
interface Edge {
  /** Position of the threshold, or -1 where the edge lies at infinity. */
  threshold: number;
  cumulative: number;
  density: number;
  slope: number;
}

function edgeAt(parameters: Float64Array, threshold: number, levels: number, predictor: number): Edge {
  if (threshold < 0) return { threshold: -1, cumulative: 0, density: 0, slope: 0 };
  if (threshold >= levels - 1) return { threshold: -1, cumulative: 1, density: 0, slope: 0 };
  const cumulative = expit(parameters[threshold]! - predictor);
  const density = cumulative * (1 - cumulative);
  return { threshold, cumulative, density, slope: density * (1 - 2 * cumulative) };
}

/** Adds factor x left right' to a matrix, where both vectors are a threshold's axis less the regressors. */
function addProducts(sum: Matrix, factor: number, left: Float64Array, right: Float64Array): void {
  if (factor === 0) return;
  for (let i = 0; i < left.length; i++) {
    const scaled = factor * left[i]!;
    if (scaled === 0) continue;
    for (let j = 0; j < right.length; j++) sum.values[i * sum.columns + j]! += scaled * right[j]!;
  }
}

/** How an edge moves with every parameter: its threshold by 1, each coefficient by minus its regressor. */
function edgeDirection(direction: Float64Array, edge: Edge, regressors: Float64Array, levels: number): void {
  direction.fill(0);
  if (edge.threshold < 0) return;
  direction[edge.threshold] = 1;
  for (let j = 0; j < regressors.length; j++) direction[levels - 1 + j] = -regressors[j]!;
}

/** The likelihood of the proportional-odds model at the given parameters. */
export function ordinalState({ statuses, levels, design }: OrdinalModel, parameters: Float64Array): OrdinalState {
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const information = zeroMatrix(size, size);
  const [upperWay, lowerWay] = [new Float64Array(size), new Float64Array(size)];
  let logLikelihood = 0;
  for (let i = 0; i < statuses.length; i++) {
    const regressors = design.values.subarray(i * design.columns, (i + 1) * design.columns);
    const predictor = regressors.reduce((sum, value, j) => sum + value * parameters[levels - 1 + j]!, 0);
    const upper = edgeAt(parameters, statuses[i]!, levels, predictor);
    const lower = edgeAt(parameters, statuses[i]! - 1, levels, predictor);
    const probability = upper.cumulative - lower.cumulative;
    if (!(probability > 0)) return { parameters, logLikelihood: -Infinity, gradient, information };
    logLikelihood += Math.log(probability);
    edgeDirection(upperWay, upper, regressors, levels);
    edgeDirection(lowerWay, lower, regressors, levels);
    const [up, down] = [upper.density / probability, lower.density / probability];
    for (let j = 0; j < size; j++) gradient[j]! += up * upperWay[j]! - down * lowerWay[j]!;
    addProducts(information, up * up - upper.slope / probability, upperWay, upperWay);
    addProducts(information, down * down + lower.slope / probability, lowerWay, lowerWay);
    addProducts(information, -up * down, upperWay, lowerWay);
    addProducts(information, -up * down, lowerWay, upperWay);
  }
  return { parameters, logLikelihood, gradient, information };
}
