import { changeOfEstimate, gradientTrend, inequalityByPeriod, trendOfEstimates } from '@monitor/statistics';
import type { GradientErrors, PeriodCounts, PeriodInequality, Result, TimedValue } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { figureOf } from '../spell-result.js';

interface Input {
  period: number[];
  group: number[];
  x: (number | null)[];
  n: (number | null)[];
}

/** Figures of the change of inequality over time: per period, first to last, trend, and rank x time. */
export const adapter: Adapter = {
  file: 'equity_change_over_time.json',
  compute(input) {
    const { period, group, x, n } = input as Input;
    const counts: PeriodCounts[] = period.map((value, i) => ({
      period: value,
      group: `${group[i]}`,
      order: group[i] ?? 0,
      numerator: x[i] ?? null,
      denominator: n[i] ?? null,
    }));
    const periods = inequalityByPeriod({ counts });
    return {
      by_period: periodFigures(periods),
      first_last_change: changeFigures(periods),
      trend_in_sii_fixed: trendFigures(periods, 'slopeIndex', 'fixed'),
      trend_in_sii_DL: trendFigures(periods, 'slopeIndex', 'DerSimonian-Laird'),
      trend_in_gap_fixed: trendFigures(periods, 'gap', 'fixed'),
      interaction_logit: logitInteraction(counts),
      interaction_linear: linearInteraction(counts),
    };
  },
};

function periodFigures(periods: PeriodInequality[]) {
  return {
    t: periods.map(({ period }) => period),
    sii: periods.map(({ slopeIndex }) => figureOf(slopeIndex)),
    se: periods.map(({ slopeIndex }) => standardErrorOf(slopeIndex)),
    log_rii: periods.map(({ relativeIndex }) =>
      relativeIndex.computable ? Math.log(relativeIndex.value) : figureOf(relativeIndex),
    ),
    sii_linear: periods.map(({ linearSlopeIndex }) => figureOf(linearSlopeIndex)),
    sii_linear_se: periods.map(({ linearSlopeIndex }) => standardErrorOf(linearSlopeIndex)),
    gap: periods.map(({ gap }) => figureOf(gap)),
    gap_se: periods.map(({ gap }) => standardErrorOf(gap)),
  };
}

function standardErrorOf(result: Result) {
  return result.computable ? (result.standardError?.value ?? null) : figureOf(result);
}

function pointsOf(periods: PeriodInequality[], measure: 'slopeIndex' | 'gap'): TimedValue[] {
  return periods.flatMap((entry) => {
    const result = entry[measure];
    if (!result.computable || !result.standardError) return [];
    return [{ time: entry.period, value: result.value, standardError: result.standardError.value }];
  });
}

function changeFigures(periods: PeriodInequality[]) {
  const points = pointsOf(periods, 'slopeIndex');
  const [earlier, later] = [points[0], points.at(-1)];
  if (!earlier || !later) return { notComputable: 'No period has a slope index.' };
  const change = changeOfEstimate({ earlier, later });
  if (!change.computable) return figureOf(change);
  const { value, standardError, interval, z, pValue } = change;
  return { estimate: value, se: standardError?.value, z, p: pValue, lower: interval?.lower, upper: interval?.upper };
}

function trendFigures(
  periods: PeriodInequality[],
  measure: 'slopeIndex' | 'gap',
  heterogeneity: 'fixed' | 'DerSimonian-Laird',
) {
  const trend = trendOfEstimates({ points: pointsOf(periods, measure), heterogeneity });
  if (!trend.computable) return figureOf(trend);
  return {
    intercept: trend.intercept,
    slope: trend.value,
    slope_se: trend.standardError?.value,
    z: trend.z,
    p: trend.pValue,
    tau2: trend.betweenVariance,
    QE: trend.residualHeterogeneity,
  };
}

const termNames = { intercept: '(Intercept)', rank: 'r', time: 't', 'rank x time': 'r:t' };

function standardErrors(counts: PeriodCounts[], model: 'logit' | 'linear', errors: GradientErrors) {
  const trend = gradientTrend({ counts, model, standardErrors: errors });
  if (!trend.computable) return figureOf(trend);
  return Object.fromEntries(trend.terms.map(({ term, standardError }) => [termNames[term], standardError]));
}

function logitInteraction(counts: PeriodCounts[]) {
  const trend = gradientTrend({ counts, model: 'logit', standardErrors: 'model' });
  if (!trend.computable) return figureOf(trend);
  return {
    coef: Object.fromEntries(trend.terms.map(({ term, coefficient }) => [termNames[term], coefficient])),
    se_model: standardErrors(counts, 'logit', 'model'),
    dispersion: trend.dispersion,
    se_cluster_group_HC0: standardErrors(counts, 'logit', 'CR0'),
    se_HC1: standardErrors(counts, 'logit', 'HC1'),
    deviance: trend.deviance,
  };
}

function linearInteraction(counts: PeriodCounts[]) {
  const trend = gradientTrend({ counts, model: 'linear', standardErrors: 'model' });
  if (!trend.computable) return figureOf(trend);
  return {
    coef: Object.fromEntries(trend.terms.map(({ term, coefficient }) => [termNames[term], coefficient])),
    se: standardErrors(counts, 'linear', 'model'),
    se_HC1: standardErrors(counts, 'linear', 'HC1'),
  };
}
