import type { SyntheticOptions } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { compare, figures, optimalFigures, optimum } from '../synthetic/compare-synthetic.js';
import { figuresOfLong } from '../synthetic/long-panel.js';
import type { LongInput } from '../synthetic/long-panel.js';

interface BlockInput {
  Y: (number | null)[][];
  N0: number;
  T0: number;
  estimator?: string | null;
  options?: {
    eta_omega?: number;
    eta_lambda?: number;
    omega_intercept?: boolean;
    lambda_intercept?: boolean;
    noise_level?: number;
    weights?: { omega?: number[]; lambda?: number[] };
    update_omega?: boolean;
    update_lambda?: boolean;
  } | null;
  X?: number[][][] | null;
}

/** Figures of synthetic difference-in-differences, synthetic control and their optimum. */
export const adapter: Adapter = {
  file: 'synthdid_estimates.json',
  compute(input) {
    if ('panel' in (input as LongInput)) return figuresOfLong((input as LongInput).panel);
    const block = input as BlockInput;
    const panel = { outcomes: block.Y, controls: block.N0, periodsBefore: block.T0 };
    if (block.estimator) return figures(compare(panel, block.estimator, optionsOf(block)));
    const [ended, best] = [compare(panel, 'synthdid'), optimum(panel, 'synthdid')];
    return {
      ...(ended.computable ? {} : { notComputable: ended.message }),
      noise_level: ended.computable ? ended.noise : null,
      synthdid: figures(ended),
      exact_qp: optimalFigures(best),
      fw_minus_qp_estimate: ended.computable && best.computable ? ended.value - best.value : null,
      sc: figures(compare(panel, 'sc')),
      exact_qp_sc: optimalFigures(optimum(panel, 'sc')),
      did: figures(compare(panel, 'did')),
    };
  },
  knownDifferences: [
    {
      path: /./,
      reason: 'There is nothing to compare with, and the reference falls over: no figures are given beside the reason.',
      appliesTo: (input) => isRefused(input),
    },
    {
      path: /(lambda|omega|_path|iterations|objective)/,
      reason:
        'The controls rise in equal steps, so that all weights are as good: even ones are ours, rounding decides in the reference.',
      appliesTo: (input) => 'Y' in (input as BlockInput) && risesInEqualSteps(input as BlockInput),
    },
    {
      path: /^fw_minus_qp_estimate$/,
      reason: 'The difference of two estimates that are compared beside it; its own digits are what they leave of it.',
    },
    {
      path: /^exact_qp(_sc)?\.(omega|lambda|estimate)/,
      reason:
        'Nothing but a tiny penalty tells the best weights apart; the recorded programme squares it away to 5 digits.',
      appliesTo: (input) => 'Y' in (input as BlockInput) && isTiedButForPenalty(input as BlockInput),
    },
  ],
};

function optionsOf({ options, X }: BlockInput): Partial<SyntheticOptions> {
  const settings = options ?? {};
  const { omega, lambda } = settings.weights ?? {};
  return {
    tuning: {
      noise: settings.noise_level,
      controlPenalty: settings.eta_omega,
      periodPenalty: settings.eta_lambda,
      controlIntercept: settings.omega_intercept,
      periodIntercept: settings.lambda_intercept,
      controlStart: omega,
      periodStart: lambda,
      keepsControls: omega !== undefined && settings.update_omega !== true,
      keepsPeriods: lambda !== undefined && settings.update_lambda !== true,
    },
    ...(X ? { covariates: X } : {}),
  };
}

function isRefused(input: unknown): boolean {
  if (!('Y' in (input as BlockInput))) return false;
  const { Y, N0, T0 } = input as BlockInput;
  return !compare({ outcomes: Y, controls: N0, periodsBefore: T0 }, 'did').computable;
}

/** Whether more weights are positive than the outcomes that they match could tell apart. */
function isTiedButForPenalty({ Y, N0, T0 }: BlockInput): boolean {
  const panel = { outcomes: Y, controls: N0, periodsBefore: T0 };
  const [both, control] = [optimum(panel, 'synthdid'), optimum(panel, 'sc')];
  if (!both.computable || !control.computable) return false;
  const matched = Y.slice(0, N0).filter((_, unit) => control.controlWeights[unit]! > 0);
  const distinct = new Set(matched.map((row) => row.slice(0, T0).join(' '))).size;
  const periods = both.periodWeights.filter((weight) => weight > 0).length;
  return matched.length > Math.min(distinct, T0 + 1) || periods > N0;
}

function risesInEqualSteps({ Y, N0, T0 }: BlockInput): boolean {
  const steps = Y.slice(0, N0).flatMap((row) =>
    row.slice(1, T0).map((outcome, period) => (outcome ?? 0) - (row[period] ?? 0)),
  );
  return Math.max(...steps) - Math.min(...steps) < 1e-9;
}
