import type {
  AttributableOptions,
  Direction,
  GroupConcentrationOptions,
  OrderedEquityGroup,
} from '@monitor/statistics';
import type { HealthequalSlopeOptions } from '../foreign/healthequal-fit.js';

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

/** The groups of a measure weighted by population. */
export function weightedOptionsOf(input: HealthequalInput) {
  return { groups: groupsOf(input), confidence: input['conf.level'], allowMissing: input.force };
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
