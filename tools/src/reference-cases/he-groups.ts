import { slopeIndexAsHealthequal } from '@monitor/statistics';
import type {
  AttributableOptions,
  Direction,
  GroupConcentrationOptions,
  HealthequalSlopeOptions,
  OrderedEquityGroup,
  NotComputable,
  Result,
} from '@monitor/statistics';
import type { Computed, KnownDifference, Tolerance } from './adapter.js';

type Column = (number | null)[];

/** The columns of a WHO summary-measure case, one entry a subgroup. */
export interface HealthequalInput {
  est: Column;
  se?: Column;
  pop?: Column;
  subgroup_order?: number[];
  favourable_indicator?: number[];
  ordered_dimension?: number[];
  reference_subgroup?: number[];
  setting_average?: number[];
  scaleval?: number[];
  force?: boolean;
  linear?: boolean;
  lmin?: number;
  lmax?: number;
  method?: 'wagstaff' | 'erreygers';
  'conf.level'?: number;
}

/** The columns as rows; a subgroup is named by its place. */
export function groupsOf(input: HealthequalInput): OrderedEquityGroup[] {
  return input.est.map((estimate, index) => ({
    group: String(index + 1),
    order: input.subgroup_order?.[index] ?? index + 1,
    estimate,
    standardError: input.se?.[index] ?? null,
    population: input.pop?.[index] ?? null,
  }));
}

/** Which way is good; the reference refuses a column that says both. */
export function directionOf({ favourable_indicator: favourable = [] }: HealthequalInput): Direction {
  if (new Set(favourable).size > 1) throw new Error('The direction must be the same for all subgroups.');
  return favourable[0] === 1 ? 'high-is-good' : 'low-is-good';
}

export function isOrdered({ ordered_dimension: ordered = [] }: HealthequalInput): boolean {
  return ordered[0] === 1;
}

/** The name of the reference subgroup; two of them are refused, none is undefined. */
export function referenceOf({ reference_subgroup: flags = [] }: HealthequalInput): string | undefined {
  const flagged = flags.flatMap((flag, index) => (flag === 1 ? [String(index + 1)] : []));
  if (flagged.length > 1) throw new Error('Only one subgroup can be the reference.');
  return flagged[0];
}

/** What a simulated measure needs; without a declared scale the reference simulates nothing. */
export function simulationOf(input: HealthequalInput) {
  const scale = input.scaleval?.[0];
  const groups = groupsOf(input);
  return {
    groups: scale === undefined ? groups.map((group) => ({ ...group, standardError: null })) : groups,
    maximum: scale === 100 ? 100 : null,
    settingAverage: input.setting_average?.[0],
    allowMissing: input.force,
  };
}

export function hasMissingEstimate({ est }: HealthequalInput): boolean {
  return est.includes(null);
}

/** True where the reference has nothing to simulate from and some of its functions fall over. */
export function lacksSimulation({ se, scaleval }: HealthequalInput): boolean {
  return se === undefined || se.includes(null) || scaleval === undefined;
}

/** What to print where the library gives no figure because it is divided by zero, as the reference spells it. */
export interface Spelling {
  /** What the reference prints for the estimate where the library refuses to divide by zero. */
  divided?: number;
  /** The reference falls over on this input; the library's own figure stands beside the reason. */
  falls?: boolean;
  /** Only the estimate and the limits, as the simulated measures have it. */
  simulated?: boolean;
}

/** A result in the columns of the reference. */
export function healthequalFigures(result: Result, { divided, falls, simulated }: Spelling = {}): Computed {
  const reason = falls ? { notComputable: 'healthequal 1.0.1 falls over on this input; our own figure is given.' } : {};
  if (!result.computable) {
    if (divided === undefined || result.reason !== 'zero-denominator-group') return { notComputable: result.message };
    const figures = { estimate: divided, lowerci: Number.NaN, upperci: Number.NaN };
    return { notComputable: result.message, ...figures, ...(simulated ? {} : { se: Number.NaN, rows: 1 }) };
  }
  // Where the reference divides zero by zero on the way to its limits, it prints NaN for them; else they are missing.
  const isNaN = !simulated && result.warnings.some(({ code }) => code === 'interval-not-computable');
  const absent = isNaN ? Number.NaN : null;
  const limits = { lowerci: result.interval?.lower ?? absent, upperci: result.interval?.upper ?? absent };
  if (simulated) return { ...reason, estimate: result.value, ...limits };
  return { ...reason, estimate: result.value, se: result.standardError?.value ?? absent, ...limits, rows: 1 };
}

/** The options of the two attributable measures. */
export function attributableOptionsOf(input: HealthequalInput): AttributableOptions {
  return {
    ordered: isOrdered(input),
    groups: groupsOf(input),
    direction: directionOf(input),
    scale: input.scaleval?.[0],
    settingAverage: input.setting_average?.[0],
    confidence: input['conf.level'],
    allowMissing: input.force,
    compatibility: 'healthequal 1.0.1',
  };
}

/** The options of the two concentration indices. */
export function concentrationOptionsOf(input: HealthequalInput): GroupConcentrationOptions {
  const { lmin: lower, lmax: upper } = input;
  if ((lower === undefined) !== (upper === undefined)) throw new Error('Both limits must be given, or none.');
  return {
    groups: groupsOf(input),
    limits: lower === undefined || upper === undefined ? undefined : { lower, upper },
    confidence: input['conf.level'],
    allowMissing: input.force,
  };
}

/** The options of the two slope indices; the scale is guessed as the reference guesses it. */
export function slopeOptionsOf(input: HealthequalInput): HealthequalSlopeOptions {
  const largest = Math.max(...input.est.map((estimate) => estimate ?? 0));
  return {
    groups: groupsOf(input),
    scale: largest <= 1 ? 1 : 10 ** Math.max(2, Math.ceil(Math.log10(largest))),
    model: input.linear === true ? 'linear' : 'logit',
    confidence: input['conf.level'],
    allowMissing: input.force,
  };
}

/** The package's own errors come from finite differences; `exact_delta` holds the analytic figures. */
export function slopeTolerance(
  path: string,
  _general: Tolerance,
  stated: Record<string, unknown>,
): Tolerance | undefined {
  if (path.startsWith('exact_delta')) return { relative: Number(stated['exact_delta_relative']), absolute: 1e-9 };
  if (path === 'estimate') return undefined;
  return { relative: Number(stated['package_se_and_limits_relative']), absolute: 1e-9 };
}

/** What the reference prints where no slope can be fitted: nothing, or the value of equality when no count varies. */
export function withoutSlope(result: NotComputable, input: HealthequalInput, equality: number): Computed {
  const figures = { notComputable: result.message, se: null, lowerci: null, upperci: null, rows: 1 };
  const differs = new Set(input.est).size > 1;
  if (result.reason === 'no-variation' && differs) return { ...figures, estimate: equality };
  return result.reason === 'out-of-range' ? { ...figures, estimate: null } : { notComputable: result.message };
}

/** Where the reference's logit fit has nothing to settle on, its figures are those of the last iteration. */
export const unsettledSlope: KnownDifference[] = [
  {
    path: /./,
    reason: 'The rounded counts are all zero, everybody, or perfectly separated: no finite gradient exists.',
    appliesTo: (given) => {
      const result = slopeIndexAsHealthequal(slopeOptionsOf(given as HealthequalInput));
      return !result.computable && (result.reason === 'no-variation' || result.reason === 'separation');
    },
  },
];
