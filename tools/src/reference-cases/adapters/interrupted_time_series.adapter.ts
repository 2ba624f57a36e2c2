import { interruptedTimeSeries } from '@monitor/statistics';
import type { InterruptedSeries, SeriesErrors } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  y: (number | null)[];
  time: number[];
  post: number[];
  time_since: number[];
  weight: number[];
}

const termNames = { intercept: '(Intercept)', trend: 'tm', 'level change': 'post', 'trend change': 'tp' };
const lags = [1, 2, 4];

/** Figures of segmented regression with errors that allow for autocorrelation. */
export const adapter: Adapter = {
  file: 'interrupted_time_series.json',
  compute(input) {
    const series = seriesOf(input as Input);
    const model = interruptedTimeSeries({ ...series, errors: { kind: 'model' } });
    if (!model.computable) return { notComputable: model.message };
    return {
      coef: Object.fromEntries(model.terms.map(({ term, coefficient }) => [termNames[term], coefficient])),
      ols_se: standardErrors(series, { kind: 'model' }),
      residual_se: model.residualStandardError,
      r_squared: model.rSquared,
      ...Object.fromEntries(lags.flatMap((lag) => neweyWestFigures(series, lag))),
      newey_west_default_prewhite: automaticFigures(series, true),
      newey_west_auto_noprewhite: automaticFigures(series, false),
      hac_andrews_default_se: standardErrors(series, { kind: 'andrews' }),
      hc1_se: standardErrors(series, { kind: 'HC1' }),
      hc3_se: standardErrors(series, { kind: 'HC3' }),
      durbin_watson: model.durbinWatson,
      breusch_godfrey_2: { chisq: model.breuschGodfrey.chiSquare, p: model.breuschGodfrey.pValue },
      gls_ar1_ml: autoregressiveFigures(model),
      ...lastPeriodFigures(series),
    };
  },
  knownDifferences: [
    {
      path: /^gls_ar1_ml\.phi$/,
      reason:
        'An autocorrelation next to 0: the reference stops some 1e-6 short of the maximum, where its log-likelihood is below ours.',
      appliesTo: (input) => {
        const result = interruptedTimeSeries(seriesOf(input as Input));
        return result.computable && Math.abs(result.autoregressive?.autocorrelation ?? 1) < 0.01;
      },
    },
  ],
  toleranceFor(path, fileTolerance, stated) {
    if (!path.startsWith('gls_ar1_ml')) return undefined;
    return { relative: Number(stated['gls_relative'] ?? 1e-4), absolute: fileTolerance.absolute };
  },
};

function seriesOf({ y, time, post, time_since, weight }: Input): InterruptedSeries {
  const first = post.indexOf(1);
  return {
    points: time.map((value, i) => ({ time: value, outcome: y[i] ?? null, weight: weight[i] ?? 1 })),
    start: time[first] ?? Infinity,
    firstCount: time_since[first] === 1 ? 1 : 0,
  };
}

function standardErrors(series: InterruptedSeries, errors: SeriesErrors) {
  const result = interruptedTimeSeries({ ...series, errors });
  if (!result.computable) return { notComputable: result.message };
  return Object.fromEntries(result.terms.map(({ term, standardError }) => [termNames[term], standardError]));
}

function neweyWestFigures(series: InterruptedSeries, lag: number) {
  return [
    [`newey_west_lag${lag}_adjust_se`, standardErrors(series, { kind: 'newey-west', lag, adjusts: true })],
    [`newey_west_lag${lag}_noadjust_se`, standardErrors(series, { kind: 'newey-west', lag, adjusts: false })],
  ];
}

function automaticFigures(series: InterruptedSeries, prewhitens: boolean) {
  const errors: SeriesErrors = { kind: 'newey-west-automatic', prewhitens };
  const result = interruptedTimeSeries({ ...series, errors });
  if (!result.computable || result.bandwidth === null) return { notComputable: 'No automatic lag.' };
  const chosen = prewhitens ? { bandwidth: result.bandwidth } : { lag: Math.floor(result.bandwidth) };
  return { ...chosen, se: standardErrors(series, errors) };
}

type Model = Extract<ReturnType<typeof interruptedTimeSeries>, { computable: true }>;

function autoregressiveFigures({ autoregressive, terms }: Model) {
  if (!autoregressive) return { notComputable: 'Not fitted to weighted series.' };
  const named = (values: Float64Array) => Object.fromEntries(terms.map(({ term }, j) => [termNames[term], values[j]]));
  return {
    coef: named(autoregressive.coefficients),
    se: named(autoregressive.standardErrors),
    phi: autoregressive.autocorrelation,
    loglik: autoregressive.logLikelihood,
  };
}

function lastPeriodFigures(series: InterruptedSeries) {
  const result = interruptedTimeSeries({ ...series, errors: { kind: 'newey-west', lag: 2 } });
  if (!result.computable) return { effect_at_last_period: { notComputable: result.message } };
  return {
    effect_at_last_period: { estimate: result.value, se_nw2_adjust: result.standardError?.value },
    coeftest_nw2_adjust: { t: result.terms.map(({ t }) => t), p: result.terms.map(({ pValue }) => pValue) },
  };
}
