import type { Matrix } from '../../linear-algebra/index.js';
import { addMatrices, sandwich, scaleMatrix, transpose } from '../../linear-algebra/index.js';
import type { FittedRegression } from '../fitted-regression.js';
import { andrewsBandwidth, neweyWestBandwidth } from './bandwidth.js';
import { bartlettWeights, quadraticSpectralWeights } from './lag-weights.js';
import { prewhiten } from './prewhitening.js';
import { laggedProducts, scoreSeries } from './score-series.js';

/** How autocorrelation enters a covariance. */
export interface AutocorrelationOptions {
  /** The weight of each lag, from 0 on; the first is 1. */
  lagWeights: readonly number[];
  /** Whether to take a vector autoregression out of the scores first. */
  prewhitens?: boolean;
  /** Whether to multiply by n/(n-k). */
  adjusts?: boolean;
}

/**
 * The covariance of coefficients for observations in order of time, which may be heteroskedastic and autocorrelated:
 * bread x [sum over lags of weight x (products at the lag + their transpose)] x bread. Null where prewhitening fails.
 * Source: Newey & West 1987, Econometrica 55:703; Andrews & Monahan 1992.
 */
export function autocorrelationCovariance(fit: FittedRegression, options: AutocorrelationOptions): Matrix | null {
  const scores = scoreSeries(fit);
  const whitened = options.prewhitens ? prewhiten(scores) : null;
  if (options.prewhitens && !whitened) return null;
  const series = whitened?.residuals ?? scores;
  let meat = laggedProducts(series, 0);
  options.lagWeights.slice(1, series.rows).forEach((weight, index) => {
    const products = laggedProducts(series, index + 1);
    meat = addMatrices(meat, addMatrices(products, transpose(products)), weight);
  });
  if (whitened) meat = sandwich(whitened.recolouring, meat);
  const covariance = sandwich(fit.unscaledCovariance, meat);
  const { observations, rank } = fit;
  return options.adjusts ? scaleMatrix(covariance, observations / (observations - rank)) : covariance;
}

/** A covariance with the bandwidth its lags were chosen by. */
export interface AutomaticCovariance {
  covariance: Matrix;
  bandwidth: number;
}

/** Newey and West's covariance with their automatic bandwidth, of which the whole part is the lag. */
export function automaticNeweyWest(fit: FittedRegression, prewhitens: boolean): AutomaticCovariance | null {
  const bandwidth = neweyWestBandwidth(scoreSeries(fit), prewhitens);
  if (bandwidth === null || !Number.isFinite(bandwidth)) return null;
  const covariance = autocorrelationCovariance(fit, { lagWeights: bartlettWeights(Math.floor(bandwidth)), prewhitens });
  return covariance && { covariance, bandwidth };
}

/** Andrews' covariance: quadratic-spectral weights, automatic bandwidth, multiplied by n/(n-k). */
export function andrewsCovariance(fit: FittedRegression): AutomaticCovariance | null {
  const bandwidth = andrewsBandwidth(scoreSeries(fit));
  if (!Number.isFinite(bandwidth)) return null;
  const lagWeights = quadraticSpectralWeights(bandwidth, fit.observations);
  const covariance = autocorrelationCovariance(fit, { lagWeights, adjusts: true });
  return covariance && { covariance, bandwidth };
}
