import type { OrganisationType } from '../organisations/organisation.js';

/** For example `M01`. Which there are, the edition of the form says. */
export type MetricId = string;

/** Whether a higher value is better. `NEUTRAL`: choice is protected, so only the gap between groups is judged. */
export const polarities = ['HIGH_IS_BETTER', 'LOW_IS_BETTER', 'NEUTRAL'] as const;
export type Polarity = (typeof polarities)[number];

/**
 * What a metric is, which is never mixed with another kind.
 * - `SHARE`: people for whom something is so, out of people.
 * - `RATE`: events for so many people; one person may have several.
 * - `MEDIAN`: the middle of lengths of time, in days, with how many they come from.
 */
export const metricKinds = ['SHARE', 'RATE', 'MEDIAN'] as const;
export type MetricKind = (typeof metricKinds)[number];

/** The minimum set of NHS equity monitoring, by which people are compared. */
export const stratifiers = ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'] as const;
export type Stratifier = (typeof stratifiers)[number];

export interface EquityGroup {
  /** For example `IMD1` (most deprived fifth). `NOT_KNOWN` and `NOT_STATED` are groups of their own. */
  code: string;
  label: string;
  /** False for not known and not stated: shown always, never compared. */
  comparable: boolean;
}

/** A finer group, with the broad group that it is counted in. */
export interface DetailedGroup extends EquityGroup {
  partOf: string;
}

/** A list of rows that tables of the form share: groups of people or, where it is no equity stratifier, other things. */
export interface StratifierDefinition {
  stratifier: string;
  label: string;
  /** Who or what belongs in which row, in a sentence or two. */
  hint?: string;
  /** Whether its rows are groups of people whose figures are compared for equity. */
  isEquity: boolean;
  /** Ordered from most to least disadvantaged; an unordered one has no end groups. */
  ordered: boolean;
  groups: readonly EquityGroup[];
  /** A finer level at which a table may be held instead; each group adds up into a broad one. */
  detailedGroups?: readonly DetailedGroup[];
}

export interface MetricDefinition {
  id: MetricId;
  name: string;
  /** A name for headings and charts, for example "NHS App registration". */
  shortName: string;
  kind: MetricKind;
  /** For a RATE, the number of people that the events are given for: 1,000 or 10,000. */
  per?: number;
  numerator: string;
  denominator: string;
  /** What is counted in the denominator, for example "registered patients aged 13 and over". */
  unit: string;
  polarity: Polarity;
  hint: string;
  askedOf: readonly OrganisationType[];
}

/** Counts of one equity group; null = not given. Whole numbers. */
export interface GroupCount {
  group: string;
  numerator: number | null;
  denominator: number | null;
}
