import { shrunkenEstimates } from '@monitor/statistics';
import type { ShrunkenEstimates } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  y: (number | null)[];
  se: (number | null)[];
  x?: number[];
  weights?: number[];
  shrink_to: 'mean' | 'zero' | 'covariate';
  alpha: number;
  kappa: number | null;
  fs_correction: 'PMT' | 'none';
  length_optimal: boolean;
}

const targets = { mean: 'mean', zero: 'zero', covariate: 'regression' } as const;

/** Robust empirical Bayes estimates and intervals. */
export const adapter: Adapter = {
  file: 'ebci_intervals.json',
  compute(input) {
    const { y, se, x, weights, kappa, ...asked } = input as Input;
    const found = shrunkenEstimates({
      figures: y.map((value, at) => ({
        unit: String(at),
        value,
        standardError: se[at] ?? null,
        weight: weights?.[at],
        covariates: x === undefined ? [] : [x[at] ?? Number.NaN],
      })),
      toward: targets[asked.shrink_to],
      ...(kappa === null ? {} : { kurtosis: kappa === Infinity ? null : kappa }),
      smallSampleCorrection: asked.fs_correction,
      confidence: 1 - asked.alpha,
      shortest: asked.length_optimal,
    });
    return found.computable ? figuresOf(found) : { error: found.message };
  },
  knownDifferences: [
    {
      path: /^th_eb/,
      reason: 'Where the units do not differ beyond chance the reference gives the residual; ours is the fitted value.',
      appliesTo: (input) => (input as Input).fs_correction === 'none',
    },
  ],
};

function figuresOf(found: ShrunkenEstimates) {
  const { figures } = found;
  const shortest = figures.map((figure) => figure.shortest);
  return {
    mu2: found.betweenVariance,
    mu2_uncorrected: found.betweenVarianceUncorrected,
    kappa: found.kurtosis ?? Infinity,
    kappa_uncorrected: found.kurtosisUncorrected,
    delta: found.coefficients,
    n_used: found.groups.used,
    w_eb: figures.map(({ weight }) => weight),
    th_eb: figures.map(({ value }) => value),
    half_length_robust: figures.map(({ interval }) => interval && (interval.upper - interval.lower) / 2),
    lower_robust: figures.map(({ interval }) => interval?.lower ?? null),
    upper_robust: figures.map(({ interval }) => interval?.upper ?? null),
    half_length_parametric: figures.map(({ parametricMargin }) => parametricMargin),
    half_length_unshrunk: figures.map(({ plainMargin }) => plainMargin),
    max_noncoverage_parametric: figures.map(({ worstMiss }) => worstMiss),
    w_opt: shortest.map((each) => each?.weight ?? null),
    th_opt: shortest.map((each) => each?.value ?? null),
    half_length_opt: shortest.map((each) => each?.margin ?? null),
    correct: {
      w_eb: figures.map(({ weight }) => weight),
      th_eb: figures.map(({ value }) => value),
      half_length_robust: null,
    },
  };
}
