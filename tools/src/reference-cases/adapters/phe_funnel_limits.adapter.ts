import { criticalValue, proportionFunnel, rateFunnel, ratioFunnel } from '@monitor/statistics';
import type { CountCurvePoint } from '@monitor/statistics';
import type { Adapter, Computed } from '../adapter.js';
import { recordedRates, recordedUnits } from '../funnel/recorded-units.js';
import type { FunnelInput } from '../funnel/recorded-units.js';

/** The reference clamps proportions at 100 whatever the multiplier. */
const clampedAt = 100;

export const adapter: Adapter = {
  file: 'phe_funnel_limits.json',
  compute(rawInput) {
    const input = rawInput as FunnelInput;
    if (input.statistic === 'proportion') return proportionCurves(input);
    return input.statistic === 'ratio' ? ratioCurves(input) : rateCurves(input);
  },
  toleranceFor(path, fileTolerance, stated) {
    const solvedByBisection =
      /limit|exp_events|population_1_year/.test(path) && 'ratio_and_rate_limits_relative' in stated;
    if (!solvedByBisection) return undefined;
    return { ...fileTolerance, relative: Number(stated['ratio_and_rate_limits_relative']) };
  },
};

function proportionCurves(input: FunnelInput): Computed {
  const multiplier = input.multiplier ?? 100;
  const funnel = proportionFunnel(recordedUnits(input), multiplier);
  if (!funnel.computable) return { error: funnel.message };
  const { points, average } = funnel;
  const share = average / multiplier;
  const upper = (limit: number, denominator: number, level: number) =>
    limit < multiplier ? limit : Math.min(clampedAt, unclampedUpper(share, denominator, level) * multiplier);
  return {
    Population: points.map(({ denominator }) => denominator),
    lower_2s_limit: points.map(({ limits95 }) => limits95.lower),
    upper_2s_limit: points.map(({ limits95, denominator }) => upper(limits95.upper, denominator, 0.95)),
    lower_3s_limit: points.map(({ limits998 }) => limits998.lower),
    upper_3s_limit: points.map(({ limits998, denominator }) => upper(limits998.upper, denominator, 0.998)),
    baseline: points.map(() => average),
  };
}

/** The upper limit where ours stops at everybody and that of the reference goes on. */
function unclampedUpper(share: number, denominator: number, level: number): number {
  return share + criticalValue(level) * Math.sqrt((share * (1 - share)) / denominator);
}

function ratioCurves(input: FunnelInput): Computed {
  const funnel = ratioFunnel(recordedUnits(input));
  if (!funnel.computable) return { error: funnel.message };
  const shown = input.ratio_type === 'isr' ? (ratio: number) => ratio * 100 : (ratio: number) => ratio - 1;
  return { Observed_events: eventsOf(funnel.points), ...countColumns(funnel.points, 'exp_events', shown) };
}

function rateCurves(input: FunnelInput): Computed {
  const { multiplier = 100_000, years_of_data: years = 1 } = input;
  const funnel = rateFunnel(recordedRates(input), { multiplier, years });
  if (!funnel.computable) return { error: funnel.message };
  return {
    Events: eventsOf(funnel.points),
    ...countColumns(funnel.points, 'population_1_year', (ratio) => (ratio / years) * multiplier),
    baseline: funnel.points.map(() => funnel.average),
  };
}

function eventsOf(points: readonly CountCurvePoint[]): number[] {
  return points.map(({ events }) => events);
}

function countColumns(points: readonly CountCurvePoint[], expected: string, shown: (ratio: number) => number) {
  const columns: Record<string, number[]> = {};
  for (const [sigma, level] of [
    ['2s', 'limits95'],
    ['3s', 'limits998'],
  ] as const) {
    columns[`lower_${sigma}_${expected}`] = points.map((point) => point[level].expectedAtLower);
    columns[`lower_${sigma}_limit`] = points.map((point) => shown(point[level].lower));
    columns[`upper_${sigma}_${expected}`] = points.map((point) => point[level].expectedAtUpper);
    columns[`upper_${sigma}_limit`] = points.map((point) => shown(point[level].upper));
  }
  return columns;
}
