import type { RankedFigures } from './ranked-values.js';

/** A concentration index and its sampling variance. */
export interface IndexEstimate {
  index: number;
  variance: number;
}

/** Which covariance of the regression coefficients stands behind the variance of the index. */
export type SlopeCovariance = 'classical' | 'HC3';

/**
 * The index of the population at hand, with the variance of Kakwani, Wagstaff and van Doorslaer. `unweighted` leaves the
 * populations out of the variance, as rineq 0.2.3 does, which makes it meaningless (even negative) for groups.
 */
export function directEstimate(figures: RankedFigures, unweighted = false): IndexEstimate {
  const { values, shares, ranks, mean } = figures;
  const n = values.length;
  let product = 0;
  for (let i = 0; i < n; i += 1) product += shares[i]! * values[i]! * ranks[i]!;
  const index = (2 * product) / mean - 1;
  const curveMean = unweighted ? values.reduce((sum, value) => sum + value, 0) / n : mean;
  let below = 0;
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const share = unweighted ? 1 / n : shares[i]!;
    const reached = below + (share * values[i]!) / curveMean;
    const deviation = (values[i]! / mean) * (2 * ranks[i]! - 1 - index) + 2 - below - reached;
    squares += share * deviation ** 2;
    below = reached;
  }
  return { index, variance: (squares - (1 + index) ** 2) / n };
}

/** The index as a function of the regression of the figure on the rank, with its delta-method variance. */
export function regressionEstimate(figures: RankedFigures, covariance: SlopeCovariance): IndexEstimate {
  const rankVariance = sampleRankVariance(figures);
  const { intercept, slope, covariances } = regressOnRank(figures.values, figures, covariance);
  const level = intercept + slope / 2;
  const byIntercept = (-2 * rankVariance * slope) / level ** 2;
  const bySlope = (2 * rankVariance * intercept) / level ** 2;
  const { interceptVariance, slopeVariance, crossCovariance } = covariances;
  return {
    index: (2 * rankVariance * slope) / level,
    variance:
      byIntercept ** 2 * interceptVariance + bySlope ** 2 * slopeVariance + 2 * byIntercept * bySlope * crossCovariance,
  };
}

/** The index as the slope of the "convenient" regression, whose variance takes the mean as known. */
export function convenientEstimate(figures: RankedFigures, covariance: SlopeCovariance): IndexEstimate {
  const factor = (2 * sampleRankVariance(figures)) / figures.mean;
  const { slope, covariances } = regressOnRank(
    figures.values.map((value) => value * factor),
    figures,
    covariance,
  );
  return { index: slope, variance: covariances.slopeVariance };
}

/** Variance of the ranks with populations as frequencies: their sum of squares is taken off the divisor. */
function sampleRankVariance({ weights, ranks }: RankedFigures): number {
  let total = 0;
  let squaredWeights = 0;
  let mean = 0;
  weights.forEach((weight, i) => {
    total += weight;
    squaredWeights += weight ** 2;
    mean += weight * ranks[i]!;
  });
  mean /= total;
  const squares = weights.reduce((sum, weight, i) => sum + weight * (ranks[i]! - mean) ** 2, 0);
  return (squares * total) / (total ** 2 - squaredWeights);
}

interface RankRegression {
  intercept: number;
  slope: number;
  covariances: { interceptVariance: number; slopeVariance: number; crossCovariance: number };
}

/** Weighted straight line on the rank: two unknowns, so written out. */
function regressOnRank(values: Float64Array, figures: RankedFigures, covariance: SlopeCovariance): RankRegression {
  const { weights, ranks } = figures;
  const n = values.length;
  let total = 0;
  let rankMean = 0;
  let valueMean = 0;
  for (let i = 0; i < n; i += 1) {
    total += weights[i]!;
    rankMean += weights[i]! * ranks[i]!;
    valueMean += weights[i]! * values[i]!;
  }
  rankMean /= total;
  valueMean /= total;
  let spread = 0;
  let cross = 0;
  for (let i = 0; i < n; i += 1) {
    spread += weights[i]! * (ranks[i]! - rankMean) ** 2;
    cross += weights[i]! * (ranks[i]! - rankMean) * (values[i]! - valueMean);
  }
  const slope = cross / spread;
  const intercept = valueMean - slope * rankMean;
  const residuals = values.map((value, i) => value - intercept - slope * ranks[i]!);
  const scale = { total, rankMean, spread };
  return {
    intercept,
    slope,
    covariances:
      covariance === 'HC3'
        ? robustCovariances(residuals, figures, scale)
        : classicalCovariances(residuals, figures, scale),
  };
}

interface RankScale {
  total: number;
  rankMean: number;
  spread: number;
}

function classicalCovariances(
  residuals: Float64Array,
  { weights }: RankedFigures,
  { total, rankMean, spread }: RankScale,
) {
  const squares = residuals.reduce((sum, residual, i) => sum + weights[i]! * residual ** 2, 0);
  const residualVariance = squares / (residuals.length - 2);
  return {
    interceptVariance: residualVariance * (1 / total + rankMean ** 2 / spread),
    slopeVariance: residualVariance / spread,
    crossCovariance: (-residualVariance * rankMean) / spread,
  };
}

/** HC3: every residual is blown up by its leverage (MacKinnon & White 1985). */
function robustCovariances(
  residuals: Float64Array,
  { weights, ranks }: RankedFigures,
  { total, rankMean, spread }: RankScale,
) {
  let interceptVariance = 0;
  let slopeVariance = 0;
  let crossCovariance = 0;
  residuals.forEach((residual, i) => {
    const weight = weights[i]!;
    const deviation = ranks[i]! - rankMean;
    const leverage = weight * (1 / total + deviation ** 2 / spread);
    const scaled = (weight * residual) / (1 - leverage);
    const onSlope = (scaled * deviation) / spread;
    const onIntercept = scaled / total - rankMean * onSlope;
    interceptVariance += onIntercept ** 2;
    slopeVariance += onSlope ** 2;
    crossCovariance += onIntercept * onSlope;
  });
  return { interceptVariance, slopeVariance, crossCovariance };
}
