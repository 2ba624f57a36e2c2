import { invertDroppingCollinear, multiplyVector, zeroMatrix } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import type { Panel } from './panel.js';

/**
 * Which effect dummy each row of a panel carries: a position from 0 to count - 1, or -1 for none.
 * Every row also carries its unit's and its period's fixed effect.
 */
export interface EffectDummies {
  readonly count: number;
  readonly ofRow: Int32Array;
}

/** A two-way fixed-effects fit; columns are the effects, then all periods but the first. Unit effects are taken out. */
export interface AbsorbedFit {
  readonly panel: Panel;
  readonly effects: EffectDummies;
  /** Effects, then periods. */
  readonly coefficients: Float64Array;
  /** Inverse cross-product of the columns after taking out unit means. */
  readonly bread: Matrix;
  /** Positions of effects that other columns explain. */
  readonly unidentifiedEffects: readonly number[];
  /** Weighted mean of each column by unit: unit x column. */
  readonly unitMeans: Matrix;
  readonly residuals: Float64Array;
  /** The largest figure a residual was taken from, times the root of its weight: rounding is relative to it. */
  readonly magnitude: number;
  /** Columns that carry information. */
  readonly rank: number;
}

/** The column of a row's period effect, or -1 for the first period. */
export function periodColumn(effects: EffectDummies, period: number): number {
  return period === 0 ? -1 : effects.count + period - 1;
}

/** Adds weight x (products of a row's columns) to a sum. */
function addRowProducts(sum: Matrix, weight: number, effect: number, period: number): void {
  const { columns, values } = sum;
  if (effect >= 0) values[effect * columns + effect]! += weight;
  if (period >= 0) values[period * columns + period]! += weight;
  if (effect >= 0 && period >= 0) {
    values[effect * columns + period]! += weight;
    values[period * columns + effect]! += weight;
  }
}

/** Subtracts weight x mean mean' from a sum, skipping columns the unit never has. */
function subtractMeanProducts(sum: Matrix, weight: number, mean: Float64Array): void {
  const used: number[] = [];
  mean.forEach((value, column) => value !== 0 && used.push(column));
  for (const i of used) {
    const left = weight * mean[i]!;
    for (const j of used) sum.values[i * sum.columns + j]! -= left * mean[j]!;
  }
}

/** Weighted mean of the columns of one unit, written into a row of unitMeans; gives the unit's total weight. */
function unitMean(panel: Panel, effects: EffectDummies, unit: number, mean: Float64Array): number {
  let total = 0;
  for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
    const weight = panel.weights[row]!;
    const period = periodColumn(effects, panel.periods[row]!);
    if (effects.ofRow[row]! >= 0) mean[effects.ofRow[row]!]! += weight;
    if (period >= 0) mean[period]! += weight;
    total += weight;
  }
  for (let column = 0; column < mean.length; column++) mean[column]! /= total;
  return total;
}

/** The cross-product of one unit's columns after taking out their means, added to a sum. */
export function addUnitCrossProduct(
  fit: Pick<AbsorbedFit, 'panel' | 'effects' | 'unitMeans'>,
  unit: number,
  sum: Matrix,
) {
  const { panel, effects, unitMeans } = fit;
  let total = 0;
  for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
    addRowProducts(sum, panel.weights[row]!, effects.ofRow[row]!, periodColumn(effects, panel.periods[row]!));
    total += panel.weights[row]!;
  }
  const { columns } = unitMeans;
  subtractMeanProducts(sum, total, unitMeans.values.subarray(unit * columns, (unit + 1) * columns));
}

/** Adds a unit's column totals of weight x (outcome less the unit's mean outcome). */
function addUnitMoments(panel: Panel, effects: EffectDummies, unit: number, moments: Float64Array): void {
  let total = 0;
  let mean = 0;
  for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
    total += panel.weights[row]!;
    mean += panel.weights[row]! * panel.outcomes[row]!;
  }
  mean /= total;
  for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
    const moment = panel.weights[row]! * (panel.outcomes[row]! - mean);
    const period = periodColumn(effects, panel.periods[row]!);
    if (effects.ofRow[row]! >= 0) moments[effects.ofRow[row]!]! += moment;
    if (period >= 0) moments[period]! += moment;
  }
}

function residualsOf(panel: Panel, effects: EffectDummies, coefficients: Float64Array): Float64Array {
  const residuals = panel.outcomes.map((outcome, row) => {
    const effect = effects.ofRow[row]!;
    const period = periodColumn(effects, panel.periods[row]!);
    return outcome - (effect >= 0 ? coefficients[effect]! : 0) - (period >= 0 ? coefficients[period]! : 0);
  });
  for (let unit = 0; unit < panel.unitNames.length; unit++) {
    const [start, end] = [panel.unitStarts[unit]!, panel.unitStarts[unit + 1]!];
    let total = 0;
    let mean = 0;
    for (let row = start; row < end; row++) {
      total += panel.weights[row]!;
      mean += panel.weights[row]! * residuals[row]!;
    }
    for (let row = start; row < end; row++) residuals[row]! -= mean / total;
  }
  return residuals;
}

function magnitudeOf(panel: Panel, effects: EffectDummies, coefficients: Float64Array): number {
  return largestSize(
    panel.outcomes.map((outcome, row) => {
      const effect = coefficients[effects.ofRow[row]!] ?? 0;
      const period = coefficients[periodColumn(effects, panel.periods[row]!)] ?? 0;
      return Math.sqrt(panel.weights[row]!) * (Math.abs(outcome) + Math.abs(effect) + Math.abs(period));
    }),
  );
}

/** Whether the outcomes are sums of effects: the residuals are then what rounding left, and measure nothing. */
export function hasNoScatter({ panel, residuals, magnitude }: AbsorbedFit): boolean {
  return residuals.every((residual, row) => isRoundingNoise(Math.sqrt(panel.weights[row]!) * residual, magnitude));
}

/**
 * Fits outcome = unit effect + period effect + effect dummies by weighted least squares. Unit effects are taken out
 * unit by unit, so that time and memory grow with the rows only (Frisch-Waugh-Lovell).
 */
export function fitAbsorbed(panel: Panel, effects: EffectDummies): AbsorbedFit {
  const columns = effects.count + panel.periodValues.length - 1;
  const unitMeans = zeroMatrix(panel.unitNames.length, columns);
  const crossProduct = zeroMatrix(columns, columns);
  const moments = new Float64Array(columns);
  for (let unit = 0; unit < panel.unitNames.length; unit++) {
    unitMean(panel, effects, unit, unitMeans.values.subarray(unit * columns, (unit + 1) * columns));
    addUnitCrossProduct({ panel, effects, unitMeans }, unit, crossProduct);
    addUnitMoments(panel, effects, unit, moments);
  }
  // Periods are visited first, so that an effect which they explain is the one found unidentified.
  const order = Array.from({ length: columns }, (_, i) => (i + effects.count) % columns);
  const { inverse, dropped } = invertDroppingCollinear(crossProduct, order);
  const coefficients = multiplyVector(inverse, moments);
  return {
    panel,
    effects,
    coefficients,
    bread: inverse,
    unidentifiedEffects: dropped.filter((column) => column < effects.count),
    unitMeans,
    residuals: residualsOf(panel, effects, coefficients),
    magnitude: magnitudeOf(panel, effects, coefficients),
    rank: columns - dropped.length,
  };
}
