import { wilsonInterval } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { controlCharts, lastFunnel, lastTheil } from '../panel/panel-charts.js';
import { equityRows } from '../panel/panel-equity.js';
import { agreementOfAll, implementationRows } from '../panel/panel-implementation.js';
import { countsAt, readPanel } from '../panel/panel-input.js';
import type { PanelInput, RegionalPanel } from '../panel/panel-input.js';

export const adapter: Adapter = {
  file: 'panel_e2e.json',
  compute(rawInput) {
    const input = rawInput as PanelInput;
    const panel = readPanel(input);
    const favourable = input.indicator === 'favourable';
    return {
      cells_wilson95_percent: wilsonCells(panel),
      equity: equityRows(panel, favourable),
      spc: controlCharts(panel, favourable),
      funnel_last_quarter: lastFunnel(panel),
      theil_between_within_regions_last_quarter: lastTheil(panel),
      implementation: implementationRows(input, panel),
      krippendorff_ordinal_all_orgs: agreementOfAll(input, panel),
    };
  },
  toleranceFor(path, fileTolerance, stated) {
    const byFiniteDifferences = /(SII_logit_pop2|SII_linear|RII_linear)\.(se|lowerci|upperci)$/.test(path);
    if (!byFiniteDifferences) return undefined;
    return { ...fileTolerance, relative: Number(stated['package_se_of_logit_sii']) };
  },
};

function wilsonCells(panel: RegionalPanel) {
  const { regions, quarters, quintiles } = panel;
  const cells = regions.flatMap((region) =>
    quarters.flatMap((quarter) =>
      quintiles.map((quintile) => {
        const { x, n } = countsAt(panel, region, quarter, quintile);
        const share = wilsonInterval({ numerator: x, denominator: n });
        const percent = (figure: number | undefined) => (figure === undefined ? null : 100 * figure);
        const interval = share.computable ? share.interval : null;
        const value = percent(share.computable ? share.value : undefined);
        const limits = { lowercl: percent(interval?.lower), uppercl: percent(interval?.upper) };
        return { region, quarter, quintile, x, n, value, ...limits };
      }),
    ),
  );
  return {
    region: cells.map(({ region }) => region),
    quarter: cells.map(({ quarter }) => quarter),
    quintile: cells.map(({ quintile }) => quintile),
    x: cells.map(({ x }) => x),
    n: cells.map(({ n }) => n),
    value: cells.map(({ value }) => value),
    lowercl: cells.map(({ lowercl }) => lowercl),
    uppercl: cells.map(({ uppercl }) => uppercl),
  };
}
