import type { FunnelKind, FunnelUnit, OverdispersedFunnel, OverdispersedUnit } from '@monitor/statistics';
import { funnelBy } from '@monitor/statistics/parts';
import type { Adapter } from '../adapter.js';
import { funnelPlotR } from '../foreign/funnelplotr.js';

interface Input {
  group: string[];
  numerator: number[];
  denominator: number[];
  data_type: 'PR' | 'RC' | 'SR';
  sr_method: 'SHMI' | 'CQC';
  limit: 95 | 99;
  multiplier: number;
  draw_adjusted: boolean;
  draw_unadjusted: boolean;
  trim_by: number;
  SHMI_rounding: boolean;
}

const fallbackMessage = 'No overdispersion detected, or draw_adjusted set to FALSE , plotting using unadjusted limits ';

export const adapter: Adapter = {
  file: 'funnelplotr.json',
  compute(rawInput) {
    const input = rawInput as Input;
    const funnel = funnelBy(funnelPlotR, aggregatedUnits(input), {
      kind: kindOf(input),
      trim: input.trim_by,
      limits: limitsDrawn(input),
      multiplier: input.multiplier,
      roundExpected: kindOf(input) === 'standardised-log' && input.SHMI_rounding,
    });
    if (!funnel.computable) return { notComputable: funnel.message };
    return {
      phi: funnel.dispersion,
      tau2: funnel.betweenVariance,
      draw_adjusted: funnel.adjusted,
      draw_unadjusted: input.draw_unadjusted || (input.draw_adjusted && !funnel.adjusted),
      max_x: Math.ceil(Math.max(...funnel.units.map(({ denominator }) => denominator))),
      rows: funnel.units.length,
      data: columnsOf(funnel, input),
      ...(input.draw_adjusted && !funnel.adjusted ? { messages: [fallbackMessage] } : {}),
    };
  },
  knownDifferences: [
    {
      path: /./,
      reason: 'Numerators and denominators are one and the same column: the outlier of the reference is rounding.',
      appliesTo: (input) => {
        const { numerator, denominator } = input as Input;
        return numerator.every((value, index) => value === denominator[index]);
      },
    },
    {
      path: /^(phi|tau2|data\..*)/,
      reason: 'A unit without events has no logarithm: the reference lets its infinite score into the dispersion.',
      appliesTo: (input) => {
        const { numerator, data_type, sr_method } = input as Input;
        return data_type === 'SR' && sr_method === 'SHMI' && numerator.includes(0);
      },
    },
  ],
};

function limitsDrawn({ draw_adjusted, draw_unadjusted }: Input): 'adjusted' | 'chance' | 'both' {
  if (!draw_adjusted) return 'chance';
  return draw_unadjusted ? 'both' : 'adjusted';
}

function kindOf({ data_type, sr_method }: Input): FunnelKind {
  if (data_type === 'PR') return 'proportion';
  if (data_type === 'RC') return 'ratio-of-counts';
  return sr_method === 'SHMI' ? 'standardised-log' : 'standardised-root';
}

/** Sums the rows of each group, in alphabetical order. */
function aggregatedUnits(input: Input): FunnelUnit[] {
  const sums = new Map<string, FunnelUnit>();
  input.group.forEach((unit, index) => {
    const sum = sums.get(unit) ?? { unit, numerator: 0, denominator: 0 };
    sum.numerator += input.numerator[index]!;
    sum.denominator += input.denominator[index]!;
    sums.set(unit, sum);
  });
  return [...sums.values()].sort((a, b) => a.unit.localeCompare(b.unit, 'en'));
}

function columnsOf({ units, adjusted, target }: OverdispersedFunnel, input: Input) {
  const column = <T>(read: (unit: OverdispersedUnit) => T) => units.map(read);
  const drawn = adjusted || input.draw_unadjusted || input.draw_adjusted;
  const truncates = kindOf(input) === 'standardised-log';
  return {
    group: column(({ unit }) => unit),
    numerator: column(({ numerator }) => numerator),
    denominator: column(({ denominator }) => denominator),
    rr: column(({ ratio }) => ratio),
    target_transformed: units.map(() => target),
    Y: column(({ transformed }) => transformed),
    Uzscore: column(({ score }) => score),
    ...(truncates
      ? { truncated: column(({ keptScore }) => Number(keptScore === null)) }
      : { winsorised: winsorisedFlags(units) }),
    Wuzscore: column(({ keptScore }) => keptScore),
    OD95LCL: column(({ adjusted95 }) => adjusted95.lower),
    OD95UCL: column(({ adjusted95 }) => adjusted95.upper),
    OD99LCL: column(({ adjusted998 }) => adjusted998.lower),
    OD99UCL: column(({ adjusted998 }) => adjusted998.upper),
    LCL95: column(({ limits95 }) => limits95.lower),
    UCL95: column(({ limits95 }) => limits95.upper),
    LCL99: column(({ limits998 }) => limits998.lower),
    UCL99: column(({ limits998 }) => limits998.upper),
    outlier: column((unit) => Number(drawn && (input.limit === 95 ? unit.outside95 : unit.outside998))),
  };
}

/** The reference flags every score that is not strictly between the capping points. */
function winsorisedFlags(units: readonly OverdispersedUnit[]): number[] {
  const kept = units.map(({ keptScore }) => keptScore ?? 0);
  const lowest = Math.min(...kept);
  const highest = Math.max(...kept);
  return units.map(({ score }) => Number(!(score > lowest && score < highest)));
}
