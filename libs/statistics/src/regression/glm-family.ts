/**
 * A distribution with its link. A binomial response is a proportion with its number of trials as weight;
 * a Poisson response is a count with weight 1 (and usually an offset ln(population)).
 */
export interface GlmFamily {
  readonly name: 'logit' | 'log-binomial' | 'poisson';
  /** The mean for a linear predictor. */
  mean(predictor: number): number;
  /** The change of the mean with the linear predictor. */
  slope(predictor: number, mean: number): number;
  variance(mean: number): number;
  /** Twice the log-likelihood lost by one observation of weight 1 against a perfect fit. */
  unitDeviance(response: number, mean: number): number;
  /** Whether a mean can occur under the distribution. */
  allows(mean: number): boolean;
  /** A linear predictor to begin with. */
  start(response: number, weight: number): number;
}

/** a ln(a / b), which is 0 when a is 0. */
function entropyTerm(a: number, b: number): number {
  return a === 0 ? 0 : a * Math.log(a / b);
}

function binomialDeviance(response: number, mean: number): number {
  return 2 * (entropyTerm(response, mean) + entropyTerm(1 - response, 1 - mean));
}

function binomialStart(response: number, weight: number): number {
  return (weight * response + 0.5) / (weight + 1);
}

/** 1 / (1 + e^-x) without overflow. */
export function expit(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** Binomial counts with log-odds linear in the regressors. */
export const logitFamily: GlmFamily = {
  name: 'logit',
  mean: expit,
  slope: (_predictor, mean) => mean * (1 - mean),
  variance: (mean) => mean * (1 - mean),
  unitDeviance: binomialDeviance,
  allows: (mean) => mean > 0 && mean < 1,
  start(response, weight) {
    const mean = binomialStart(response, weight);
    return Math.log(mean / (1 - mean));
  },
};

/** Binomial counts with the logarithm of the proportion linear in the regressors. */
export const logBinomialFamily: GlmFamily = {
  name: 'log-binomial',
  mean: Math.exp,
  slope: (_predictor, mean) => mean,
  variance: (mean) => mean * (1 - mean),
  unitDeviance: binomialDeviance,
  allows: (mean) => mean > 0 && mean < 1,
  start: (response, weight) => Math.log(binomialStart(response, weight)),
};

/** Counts with the logarithm of their mean linear in the regressors. */
export const poissonFamily: GlmFamily = {
  name: 'poisson',
  mean: Math.exp,
  slope: (_predictor, mean) => mean,
  variance: (mean) => mean,
  unitDeviance: (response, mean) => 2 * (entropyTerm(response, mean) - (response - mean)),
  allows: (mean) => mean > 0 && mean < Infinity,
  start: (response) => Math.log(response + 0.1),
};
