import { fitWeightedLine } from './regression-line.js';
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

/** The line without one observation. */
function lineWithout(fit: LineFit, omitted: number): LineFit | null {
  const others = Array.from(fit.regressor, (_, i) => i).filter((i) => i !== omitted);
  return fitWeightedLine(
    others.map((i) => fit.regressor[i]!),
    others.map((i) => fit.intercept + fit.slope * fit.regressor[i]! + fit.scoreResiduals[i]! / fit.workingWeights[i]!),
    others.map((i) => fit.workingWeights[i]!),
  );
}

/**
 * By how much one observation moves intercept and slope, which is what HC3 squares. Where an observation explains more of
 * itself than the others do, 1 - leverage cancels: the line is then fitted without it. Infinite where no line is left.
 */
function jackknifeInfluence(
  fit: LineFit,
  leverage: readonly number[],
  i: number,
): { intercept: number; slope: number } {
  const { unscaledCovariance: bread, regressor } = fit;
  if (leverage[i]! > 0.5) {
    const rest = lineWithout(fit, i);
    return { intercept: fit.intercept - (rest?.intercept ?? Infinity), slope: fit.slope - (rest?.slope ?? Infinity) };
  }
  const score = fit.scoreResiduals[i]! / (1 - leverage[i]!);
  const x = regressor[i]!;
  return {
    intercept: (bread.intercept + bread.covariance * x) * score,
    slope: (bread.covariance + bread.slope * x) * score,
  };
}

/** HC3 of a line: the sum over observations of squared and crossed influences. Source: MacKinnon & White 1985. */
function jackknifeCovariance(fit: LineFit): LineCovariance {
  const leverage = lineLeverage(fit);
  const sums = { intercept: 0, covariance: 0, slope: 0 };
  for (let i = 0; i < leverage.length; i++) {
    const { intercept, slope } = jackknifeInfluence(fit, leverage, i);
    sums.intercept += intercept * intercept;
    sums.covariance += intercept * slope;
    sums.slope += slope * slope;
  }
  return sums;
}

/** The heteroskedasticity-consistent covariance of a line, see `heteroskedasticCovariance`. HC3 is for least squares only. */
export function robustLineCovariance(fit: LineFit, correction: 'HC0' | 'HC1' | 'HC3'): LineCovariance {
  if (correction === 'HC3') return jackknifeCovariance(fit);
  const { regressor, scoreResiduals, unscaledCovariance: bread } = fit;
  const count = regressor.length;
  const factor = correction === 'HC1' ? count / (count - 2) : 1;
  let ofIntercept = 0;
  let ofBoth = 0;
  let ofSlope = 0;
  for (let i = 0; i < count; i++) {
    const x = regressor[i]!;
    const score = scoreResiduals[i]!;
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
