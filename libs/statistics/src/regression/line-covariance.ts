import type { LineCovariance, LineFit } from './regression-line.js';

/** The model-based covariance: (X'WX)^-1 x dispersion. */
export function scaledLineCovariance(fit: LineFit, dispersion: number): LineCovariance {
  const { intercept, covariance, slope } = fit.unscaledCovariance;
  return { intercept: intercept * dispersion, covariance: covariance * dispersion, slope: slope * dispersion };
}

/** The weighted leverage of each observation of a line. */
export function lineLeverage({ unscaledCovariance: c, regressor, workingWeights }: LineFit): number[] {
  const leverage: number[] = [];
  for (let i = 0; i < regressor.length; i++) {
    const x = regressor[i]!;
    leverage.push(workingWeights[i]! * (c.intercept + 2 * x * c.covariance + x * x * c.slope));
  }
  return leverage;
}

/** The heteroskedasticity-consistent covariance of a line, see `heteroskedasticCovariance`. */
export function robustLineCovariance(fit: LineFit, correction: 'HC0' | 'HC1' | 'HC3'): LineCovariance {
  const { regressor, scoreResiduals, unscaledCovariance: bread } = fit;
  const leverage = correction === 'HC3' ? lineLeverage(fit) : null;
  const count = regressor.length;
  const factor = correction === 'HC1' ? count / (count - 2) : 1;
  let ofIntercept = 0;
  let ofBoth = 0;
  let ofSlope = 0;
  for (let i = 0; i < count; i++) {
    const x = regressor[i]!;
    const score = scoreResiduals[i]! / (leverage ? 1 - leverage[i]! : 1);
    const influenceOnIntercept = (bread.intercept + bread.covariance * x) * score;
    const influenceOnSlope = (bread.covariance + bread.slope * x) * score;
    ofIntercept += influenceOnIntercept * influenceOnIntercept;
    ofBoth += influenceOnIntercept * influenceOnSlope;
    ofSlope += influenceOnSlope * influenceOnSlope;
  }
  return { intercept: ofIntercept * factor, covariance: ofBoth * factor, slope: ofSlope * factor };
}

/** The variance of a function of intercept and slope with the given gradient (delta method). */
export function lineDeltaVariance(covariance: LineCovariance, byIntercept: number, bySlope: number): number {
  return (
    byIntercept * byIntercept * covariance.intercept +
    2 * byIntercept * bySlope * covariance.covariance +
    bySlope * bySlope * covariance.slope
  );
}
