import { wilsonInterval } from '@monitor/statistics';
import { publicHealthSlopeIndex } from '../measures/public-health-slope/index.js';
import type { HealthequalInput } from '../who/healthequal-input.js';
import { measureAdapters } from '../who/measure-adapters.js';
import { pairAdapters } from '../who/pair-adapters.js';
import { slopeAdapters } from '../who/slope-adapters.js';
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
    D: figures('he_d.json', input),
    R: figures('he_r.json', input),
    ACI: figures('he_aci.json', input),
    RCI: figures('he_rci.json', input),
    SII_logit_pop2: figures('he_sii.json', input),
    SII_linear: figures('he_sii.json', linear),
    RII_linear: figures('he_rii.json', linear),
    BGV: figures('he_bgv.json', input),
    TI: figures('he_ti.json', input),
    MLD: figures('he_mld.json', input),
    PAR: figures('he_parisk.json', input),
    PAF: figures('he_paf.json', input),
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

const whoAdapters = [...measureAdapters, ...pairAdapters, ...slopeAdapters];

function figures(kind: string, input: HealthequalInput) {
  const adapter = whoAdapters.find(({ file }) => file === kind)!;
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
