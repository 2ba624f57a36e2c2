import type { Matrix } from '../../linear-algebra/index.js';
import { multiplyVector } from '../../linear-algebra/index.js';
import { prewhiten } from './prewhitening.js';

/** Which columns of the scores decide the bandwidth: all but the constant. */
function columnWeights(columns: number): Float64Array {
  const weights = new Float64Array(columns).fill(1);
  if (columns > 1) weights[0] = 0;
  return weights;
}

function autocovariance(series: Float64Array, lag: number): number {
  let sum = 0;
  for (let t = lag; t < series.length; t++) sum += series[t]! * series[t - lag]!;
  return sum / series.length;
}

/**
 * The automatic bandwidth for Bartlett weights; its whole part is the lag. The first column of the scores is taken for
 * the constant and not counted. Null where prewhitening fails.
 * Source: Newey & West 1994, Review of Economic Studies 61:631.
 */
export function neweyWestBandwidth(scores: Matrix, prewhitened: boolean): number | null {
  const series = prewhitened ? prewhiten(scores)?.residuals : scores;
  if (!series) return null;
  const preliminaryLag = Math.floor((prewhitened ? 3 : 4) * (scores.rows / 100) ** (2 / 9));
  const combined = multiplyVector(series, columnWeights(series.columns));
  let level = autocovariance(combined, 0);
  let slope = 0;
  for (let lag = 1; lag <= preliminaryLag; lag++) {
    const covariance = autocovariance(combined, lag);
    level += 2 * covariance;
    slope += 2 * lag * covariance;
  }
  return 1.1447 * ((slope / level) ** 2 * scores.rows) ** (1 / 3);
}

interface FirstOrder {
  autocorrelation: number;
  variance: number;
}

/** First-order autoregression with intercept, by least squares. */
function firstOrder(series: Float64Array): FirstOrder {
  const earlier = series.subarray(0, -1);
  const later = series.subarray(1);
  const count = earlier.length;
  const meanEarlier = earlier.reduce((sum, value) => sum + value, 0) / count;
  const meanLater = later.reduce((sum, value) => sum + value, 0) / count;
  let squares = 0;
  let products = 0;
  for (let t = 0; t < count; t++) {
    squares += (earlier[t]! - meanEarlier) ** 2;
    products += (earlier[t]! - meanEarlier) * (later[t]! - meanLater);
  }
  const autocorrelation = products / squares;
  let residualSquares = 0;
  for (let t = 0; t < count; t++) {
    residualSquares += (later[t]! - meanLater - autocorrelation * (earlier[t]! - meanEarlier)) ** 2;
  }
  return { autocorrelation, variance: residualSquares / count };
}

/**
 * The automatic bandwidth for quadratic-spectral weights from first-order autoregressions of the scores. The first
 * column is taken for the constant and not counted. Source: Andrews 1991, Econometrica 59:817, equations 6.2 and 6.4.
 */
export function andrewsBandwidth(scores: Matrix): number {
  const { rows, columns, values } = scores;
  const weights = columnWeights(columns);
  let numerator = 0;
  let denominator = 0;
  for (let j = 0; j < columns; j++) {
    const column = Float64Array.from({ length: rows }, (_, t) => values[t * columns + j]!);
    const { autocorrelation: rho, variance } = firstOrder(column);
    numerator += (weights[j]! * 4 * rho ** 2 * variance ** 2) / (1 - rho) ** 8;
    denominator += (weights[j]! * variance ** 2) / (1 - rho) ** 4;
  }
  return 1.3221 * (rows * (numerator / denominator)) ** (1 / 5);
}
