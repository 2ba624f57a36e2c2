import type { ClusteredFit } from '../../regression/index.js';
import { crossProduct, scaleMatrix, zeroMatrix } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { addUnitCrossProduct, periodColumn } from './absorbed-fit.js';
import type { AbsorbedFit } from './absorbed-fit.js';

/** The bread's row of one effect applied to every column of the panel. */
function influenceWeights(fit: AbsorbedFit, effect: number): Float64Array {
  const { columns } = fit.bread;
  return fit.bread.values.subarray(effect * columns, (effect + 1) * columns);
}

/** The influence of one effect's bread on the mean of a unit's columns. */
function onUnitMean(fit: AbsorbedFit, weights: Float64Array, unit: number): number {
  const { columns, values } = fit.unitMeans;
  let sum = 0;
  for (let j = 0; j < columns; j++) sum += weights[j]! * values[unit * columns + j]!;
  return sum;
}

/**
 * How far each cluster's observations pull each effect: cluster x effect. Clusters are given row by row, as positions
 * from 0 to count - 1; a row for itself is a cluster of its own.
 */
export function clusterInfluence(fit: AbsorbedFit, clusters: ArrayLike<number>, count: number): Matrix {
  const { panel, effects, residuals } = fit;
  const influence = zeroMatrix(count, effects.count);
  for (let effect = 0; effect < effects.count; effect++) {
    const weights = influenceWeights(fit, effect);
    for (let unit = 0; unit < panel.unitNames.length; unit++) {
      const centre = onUnitMean(fit, weights, unit);
      for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
        const own = effects.ofRow[row]!;
        const period = periodColumn(effects, panel.periods[row]!);
        const pull = (own >= 0 ? weights[own]! : 0) + (period >= 0 ? weights[period]! : 0) - centre;
        influence.values[clusters[row]! * effects.count + effect]! += pull * panel.weights[row]! * residuals[row]!;
      }
    }
  }
  return influence;
}

/** The covariance of the effects by sums of squared influence, times a small-sample factor. */
export function influenceCovariance(
  fit: AbsorbedFit,
  clusters: ArrayLike<number>,
  count: number,
  factor: number,
): Matrix {
  return scaleMatrix(crossProduct(clusterInfluence(fit, clusters, count)), factor);
}

/** Columns counted as estimated when unit effects are nested in clusters: the identified ones and the constant. */
export function parametersWithoutUnits(fit: AbsorbedFit): number {
  return fit.rank + 1;
}

/** Columns counted as estimated when every unit effect counts: the identified ones and one per unit. */
export function parametersWithUnits(fit: AbsorbedFit): number {
  return fit.rank + fit.panel.unitNames.length;
}

/** The part of the bread that belongs to the effects. */
export function effectBread(fit: AbsorbedFit): Matrix {
  const { count } = fit.effects;
  const part = zeroMatrix(count, count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) part.values[i * count + j] = fit.bread.values[i * fit.bread.columns + j]!;
  }
  return part;
}

/** Weighted residual variance on n - (all parameters) degrees of freedom. */
export function residualVariance(fit: AbsorbedFit): number {
  const { panel, residuals } = fit;
  const sum = residuals.reduce((total, residual, row) => total + panel.weights[row]! * residual * residual, 0);
  return sum / (residuals.length - parametersWithUnits(fit));
}

/** Whether every unit stays in one cluster throughout. */
export function isNested({ panel }: AbsorbedFit): boolean {
  return panel.clusters.every((cluster, row) => cluster === panel.clusters[panel.unitStarts[panel.units[row]!]!]);
}

/** Sums by cluster for the bias-reduced covariance; units must be nested in clusters. */
export function clusteredPanel(fit: AbsorbedFit): ClusteredFit {
  const { panel, effects, residuals, bread } = fit;
  const crossProducts = panel.clusterNames.map(() => zeroMatrix(bread.columns, bread.columns));
  const scores = zeroMatrix(panel.clusterNames.length, bread.columns);
  for (let unit = 0; unit < panel.unitNames.length; unit++) {
    const cluster = panel.clusters[panel.unitStarts[unit]!]!;
    addUnitCrossProduct(fit, unit, crossProducts[cluster]!);
    // Weighted residuals add up to 0 within a unit, so that the unit's means add nothing to its score.
    for (let row = panel.unitStarts[unit]!; row < panel.unitStarts[unit + 1]!; row++) {
      const score = panel.weights[row]! * residuals[row]!;
      const own = effects.ofRow[row]!;
      const period = periodColumn(effects, panel.periods[row]!);
      if (own >= 0) scores.values[cluster * bread.columns + own]! += score;
      if (period >= 0) scores.values[cluster * bread.columns + period]! += score;
    }
  }
  return { bread, crossProducts, scores };
}
