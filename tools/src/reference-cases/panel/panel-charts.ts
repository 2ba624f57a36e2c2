import { decomposeEntropy, xmrChart } from '@monitor/statistics';
import type { XmrChart } from '@monitor/statistics';
import { funnelBy } from '@monitor/statistics/parts';
import { funnelPlotR } from '../foreign/funnelplotr.js';
import { causeLabel } from '../nhsr/labels.js';
import { countsAt } from './panel-input.js';
import type { RegionalPanel } from './panel-input.js';

/** A control chart per region against a target: the rounded mean of all regional figures. */
export function controlCharts(panel: RegionalPanel, favourable: boolean) {
  const { regions, quarters } = panel;
  const series = regions.map((region) =>
    quarters.map((period) => {
      const { x, n } = countsAt(panel, region, period);
      return { period, value: n > 0 ? (100 * x) / n : null };
    }),
  );
  const values = series.flat().flatMap(({ value }) => (value === null ? [] : [value]));
  const target = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const improvement = favourable ? 'increase' : 'decrease';
  const charts = regions.flatMap((region, index) => {
    const chart = xmrChart(series[index]!, { improvement, target });
    return chart.computable ? [{ region, chart }] : [];
  });
  return { target, points: pointColumns(charts), icons: iconColumns(charts) };
}

interface RegionChart {
  region: string;
  chart: XmrChart;
}

function pointColumns(charts: readonly RegionChart[]) {
  const points = charts.flatMap(({ region, chart }) =>
    chart.points.map((point) => ({ ...point, region, ofBaseline: chart.baselines[point.baseline]! })),
  );
  return {
    region: points.map(({ region }) => region),
    quarter: points.map(({ period }) => period),
    value: points.map(({ value }) => value),
    mean: points.map(({ ofBaseline }) => ofBaseline.mean),
    lpl: points.map(({ ofBaseline }) => ofBaseline.limits?.lower ?? Number.NaN),
    upl: points.map(({ ofBaseline }) => ofBaseline.limits?.upper ?? Number.NaN),
    type: points.map(causeLabel),
  };
}

function iconColumns(charts: readonly RegionChart[]) {
  const variation = charts.map(({ region, chart }) => ({ region, type: 'variation', icon: chart.variation as string }));
  const assurance = charts.flatMap(({ region, chart }) =>
    chart.assurance === null ? [] : [{ region, type: 'assurance', icon: chart.assurance as string }],
  );
  const rows = [...variation, ...assurance];
  return {
    region: rows.map(({ region }) => region),
    type: rows.map(({ type }) => type),
    icon: rows.map(({ icon }) => icon.replace('-', '_')),
  };
}

/** The funnel of organisations in the last quarter, adjusted for overdispersion where there is any. */
export function lastFunnel(panel: RegionalPanel) {
  const quarter = panel.quarters.at(-1)!;
  const units = panel.organisations.map((unit) => {
    const { x, n } = countsAt(panel, unit, quarter);
    return { unit, numerator: x, denominator: n };
  });
  const funnel = funnelBy(funnelPlotR, units, { kind: 'proportion' });
  if (!funnel.computable) return { notComputable: funnel.message };
  return {
    phi: funnel.dispersion,
    tau2: funnel.betweenVariance,
    data: {
      org: funnel.units.map(({ unit }) => unit),
      rr: funnel.units.map(({ ratio }) => ratio),
      OD99LCL: funnel.units.map(({ adjusted998 }) => adjusted998.lower),
      OD99UCL: funnel.units.map(({ adjusted998 }) => adjusted998.upper),
      LCL99: funnel.units.map(({ limits998 }) => limits998.lower),
      UCL99: funnel.units.map(({ limits998 }) => limits998.upper),
      outlier: funnel.units.map(({ outside998 }) => Number(outside998)),
    },
  };
}

/** Theil's T of organisations in the last quarter, within regions and between them. */
export function lastTheil(panel: RegionalPanel) {
  const quarter = panel.quarters.at(-1)!;
  const rows = panel.organisations.map((organisation) => {
    const { x, n } = countsAt(panel, organisation, quarter);
    return { region: panel.regionOf.get(organisation)!, value: x / n, population: n };
  });
  const parts = decomposeEntropy(rows, 1);
  if (!parts.computable) return { notComputable: parts.message };
  return { total: parts.total, within: parts.within, between: parts.between };
}
