import { detectableSlope, powerOfPretest } from '@monitor/statistics';
import type { PowerOfPretest } from '@monitor/statistics';
import type { Adapter, Tolerance } from '../adapter.js';

interface Input {
  betahat: number[];
  sigma: number[][];
  t: number[];
  reference_period: number;
  delta: number[];
  target_power: number[];
}

/** Power of the look at earlier coefficients, and what is left after it. */
export const adapter: Adapter = {
  file: 'pretrends_power.json',
  compute(input) {
    const asked = input as Input;
    const { target_power, t, delta } = asked;
    const study = studyOf(asked);
    const slopes = target_power.map((power) => {
      const slope = detectableSlope({ ...study, power });
      return slope.computable ? slope.value : { notComputable: slope.message };
    });
    const found = powerOfPretest({ ...study, trend: (period) => delta[t.indexOf(period)] ?? Number.NaN });
    if (!found.computable) {
      const refusal = { notComputable: found.message };
      return { slope_for_power: slopes, pretrends: refusal, precise: refusal };
    }
    const { value: power, size, bayesFactor: bayes_factor, likelihoodRatio: likelihood_ratio } = found;
    const means = found.periods.map(({ period, meanAfterPassing }) => [period, meanAfterPassing] as const);
    const meanAt = new Map(means);
    const side = (isWanted: (period: number) => boolean) => t.filter(isWanted).map((period) => meanAt.get(period));
    return {
      slope_for_power: slopes,
      pretrends: { event: eventTable(found, asked.reference_period), power, bayes_factor, likelihood_ratio },
      precise: {
        slope_for_power: slopes.map((slope) => (typeof slope === 'number' ? slope : null)),
        power,
        size,
        bayes_factor,
        likelihood_ratio,
        mean_after_pretesting_pre: side((period) => period < asked.reference_period),
        mean_after_pretesting_post: side((period) => period > asked.reference_period),
      },
    };
  },
  // The package draws at random and stops its search early; what stands under `precise` is held to the file's tolerance.
  toleranceFor: (path) => (path.startsWith('precise') ? undefined : ofPackage(path)),
};

function studyOf({ t, betahat, sigma, reference_period }: Input) {
  const coefficients = t.map((period, i) => ({ period, estimate: betahat[i] ?? Number.NaN }));
  return { coefficients, covariance: sigma, referencePeriod: reference_period };
}

function ofPackage(path: string): Tolerance | undefined {
  if (path.startsWith('slope_for_power')) return { relative: 1e-3, absolute: 5e-4 };
  if (path.includes('meanAfterPretesting')) return { relative: 5e-3, absolute: 3e-3 };
  if (path === 'pretrends.power' || path === 'pretrends.bayes_factor') return { relative: 0, absolute: 2.5e-3 };
  return undefined;
}

/** The package's table: periods in order, the reference period among them. */
function eventTable({ periods }: PowerOfPretest, referencePeriod: number) {
  const reference = { period: referencePeriod, estimate: 0, standardError: 0, trend: 0, meanAfterPassing: 0 };
  const rows = [...periods, reference].sort((a, b) => a.period - b.period);
  return {
    t: rows.map(({ period }) => period),
    betahat: rows.map(({ estimate }) => estimate),
    deltatrue: rows.map(({ trend }) => trend),
    se: rows.map(({ standardError }) => standardError),
    meanAfterPretesting: rows.map(({ meanAfterPassing }) => meanAfterPassing),
  };
}
