import type { Baseline, ChartedPoint, XmrChart } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { facetCharts } from '../nhsr/facet-charts.js';
import type { FacetChart, XmrInput } from '../nhsr/facet-charts.js';
import { causeLabel, pointType } from '../nhsr/labels.js';

export const adapter: Adapter = {
  file: 'nhsr_xmr.json',
  compute(rawInput) {
    const input = rawInput as XmrInput;
    const charts = facetCharts(input);
    if ('error' in charts) return charts;
    if (charts.every(({ chart }) => screenedToNothing(chart))) {
      return { notComputable: 'There is no variation to chart: no moving range is left to set limits from.' };
    }
    return {
      ...(input.facet ? { facet: charts.flatMap(({ facet, chart }) => chart.points.map(() => facet)) } : {}),
      ...pointColumns(charts),
      summary: summaryOf(charts, input),
      icons: iconsOf(charts, input),
    };
  },
  knownDifferences: [
    {
      path: /./,
      reason:
        'The only moving ranges are screened out: the reference collapses the limits onto the mean and flags every ' +
        'point; there is no variation to chart.',
      appliesTo: (input) => {
        const charts = facetCharts(input as XmrInput);
        return (
          !('error' in charts) && charts.some(({ chart }) => chart.baselines.some(({ limits }) => limits === null))
        );
      },
    },
  ],
};

/** The values do change, but only so rarely that screening leaves no moving range other than zero. */
function screenedToNothing({ points, baselines }: XmrChart): boolean {
  const changes = new Set(points.map(({ value }) => value)).size > 1;
  return changes && baselines.every(({ limits }) => limits === null);
}

function pointColumns(charts: readonly FacetChart[]) {
  const column = <T>(read: (point: ChartedPoint, baseline: Baseline) => T) =>
    charts.flatMap(({ chart }) => chart.points.map((point) => read(point, chart.baselines[point.baseline]!)));
  return {
    date: column(({ period }) => period),
    value: column(({ value }) => value),
    rebase_group: column((_, { rebases }) => rebases),
    mean: column((_, { mean }) => mean),
    lpl: column((_, { limits }) => limits?.lower ?? Number.NaN),
    upl: column((_, { limits }) => limits?.upper ?? Number.NaN),
    outside_limits: column(({ outsideLimits }) => outsideLimits),
    relative_to_mean: column(({ side }) => side),
    close_to_limits: column(({ nearLimit }) => nearLimit),
    special_cause_type: column(causeLabel),
    special_cause_flag: column(({ specialCause }) => specialCause !== null),
    point_type: column(pointType),
    short_group_warning: column((_, { trialLimits }) => trialLimits),
  };
}

function summaryOf(charts: readonly FacetChart[], input: XmrInput) {
  const rows = charts.flatMap((facetChart) =>
    facetChart.chart.baselines.map((baseline, index) => ({ ...facetChart, baseline, index })),
  );
  const points = rows.map(({ chart, index }) => chart.points.filter(({ baseline }) => baseline === index));
  const count = (type: string) => points.map((ofBaseline) => ofBaseline.filter((p) => pointType(p) === type).length);
  return {
    ...(input.facet ? { f: rows.map(({ facet }) => facet) } : {}),
    ...(input.rebase === null ? {} : { rebase_group: rows.map(({ baseline }) => baseline.rebases) }),
    mean_col: rows.map(({ baseline }) => baseline.mean),
    lpl: rows.map(({ baseline }) => baseline.limits?.lower ?? Number.NaN),
    upl: rows.map(({ baseline }) => baseline.limits?.upper ?? Number.NaN),
    n: rows.map(({ baseline }) => baseline.points),
    common_cause: count('common_cause'),
    special_cause_improvement: count('special_cause_improvement'),
    special_cause_concern: count('special_cause_concern'),
    variation_type: points.map((ofBaseline) => pointType(ofBaseline.at(-1)!)),
    ...(input.target === null ? {} : { assurance_type: rows.map((row) => assuranceType(row, input)) }),
  };
}

function assuranceType(row: FacetChart & { index: number }, input: XmrInput): string | null {
  if (row.index < row.chart.baselines.length - 1) return null;
  const icon = assuranceOf(row, input);
  return icon === 'pass' || icon === 'fail' ? `consistent_${icon}` : icon;
}

/** Without limits the reference compares the target with NaN and falls through to "inconsistent". */
function assuranceOf({ chart, target }: FacetChart, input: XmrInput): string | null {
  const judged = target !== null && input.improvement_direction !== 'neutral';
  return chart.assurance ?? (judged ? 'inconsistent' : null);
}

function iconsOf(charts: readonly FacetChart[], input: XmrInput) {
  const variation = charts.map(({ facet, chart }) => ({ facet, type: 'variation', icon: chart.variation as string }));
  const assurance = charts.flatMap((facetChart) => {
    const icon = assuranceOf(facetChart, input);
    return icon === null ? [] : [{ facet: facetChart.facet, type: 'assurance', icon }];
  });
  const rows = [...variation, ...assurance];
  return {
    facet: rows.map(({ facet }) => facet),
    type: rows.map(({ type }) => type),
    icon: rows.map(({ icon }) => icon.replace('-', '_')),
  };
}
