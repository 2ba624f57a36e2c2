import { publicHealthSlopeIndex, wilsonInterval } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { adapter as absoluteConcentration } from '../adapters/he_aci.adapter.js';
import { adapter as variance } from '../adapters/he_bgv.adapter.js';
import { adapter as difference } from '../adapters/he_d.adapter.js';
import { adapter as logDeviation } from '../adapters/he_mld.adapter.js';
import { adapter as attributableFraction } from '../adapters/he_paf.adapter.js';
import { adapter as attributableRisk } from '../adapters/he_parisk.adapter.js';
import { adapter as ratio } from '../adapters/he_r.adapter.js';
import { adapter as relativeConcentration } from '../adapters/he_rci.adapter.js';
import { adapter as relativeSlope } from '../adapters/he_rii.adapter.js';
import { adapter as slope } from '../adapters/he_sii.adapter.js';
import { adapter as theil } from '../adapters/he_ti.adapter.js';
import type { HealthequalInput } from '../he-groups.js';
import { countsAt } from './panel-input.js';
import type { Counts, RegionalPanel } from './panel-input.js';

/** Equity measures of every region in the first, the middle and the last quarter. */
export function equityRows(panel: RegionalPanel, favourable: boolean) {
  const { regions, quarters } = panel;
  const middle = Math.ceil(quarters.length / 2) - 1;
  const chosen = [...new Set([quarters[0]!, quarters[middle]!, quarters.at(-1)!])];
  return regions.flatMap((region) =>
    chosen.map((quarter) => {
      const cells = panel.quintiles.map((quintile) => countsAt(panel, region, quarter, quintile));
      return { region, quarter, ...measuresOf(cells, favourable) };
    }),
  );
}

function measuresOf(cells: readonly Counts[], favourable: boolean) {
  const input = healthequalInput(cells, favourable);
  const linear = { ...input, linear: true };
  return {
    D: figures(difference, input),
    R: figures(ratio, input),
    ACI: figures(absoluteConcentration, input),
    RCI: figures(relativeConcentration, input),
    SII_logit_pop2: figures(slope, input),
    SII_linear: figures(slope, linear),
    RII_linear: figures(relativeSlope, linear),
    BGV: figures(variance, input),
    TI: figures(theil, input),
    MLD: figures(logDeviation, input),
    PAR: figures(attributableRisk, input),
    PAF: figures(attributableFraction, input),
    PHE_logit: publicHealthFigures(cells),
  };
}

/** Percentages with binomial standard errors; quintile 1 is the most deprived. */
function healthequalInput(cells: readonly Counts[], favourable: boolean): HealthequalInput {
  return {
    est: cells.map(({ x, n }) => (100 * x) / n),
    se: cells.map(({ x, n }) => 100 * Math.sqrt(((x / n) * (1 - x / n)) / n)),
    pop: cells.map(({ n }) => n),
    subgroup_order: cells.map((_, index) => index + 1),
    favourable_indicator: cells.map(() => Number(favourable)),
    ordered_dimension: cells.map(() => 1),
    scaleval: cells.map(() => 100),
  };
}

function figures(adapter: Adapter, input: HealthequalInput) {
  const computed = adapter.compute(input) as Record<string, unknown>;
  if ('notComputable' in computed) return computed;
  const { estimate, se, lowerci, upperci } = computed;
  return { estimate, se, lowerci, upperci };
}

function publicHealthFigures(cells: readonly Counts[]) {
  const index = publicHealthSlopeIndex({
    valueType: 'proportion',
    transform: true,
    multiplier: 100,
    quantiles: cells.map(({ x, n }, place) => {
      const share = wilsonInterval({ numerator: x, denominator: n });
      const interval = share.computable ? share.interval : null;
      return {
        quantile: place + 1,
        population: n,
        value: share.computable ? share.value : null,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        standardError: null,
      };
    }),
  });
  if (!index.computable) return { notComputable: index.message };
  const { slopeIndex, relativeIndex } = index;
  return {
    sii: slopeIndex.computable ? slopeIndex.value : null,
    rii: relativeIndex.computable ? relativeIndex.value : null,
  };
}
