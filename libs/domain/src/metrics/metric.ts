import type { OrganisationType } from '../organisations/organisation.js';

export const metricIds = ['M01', 'M03', 'M05', 'M07', 'M10', 'M11'] as const;
export type MetricId = (typeof metricIds)[number];

/** Whether a higher value is better. `NEUTRAL`: choice is protected, so only the gap between groups is judged. */
export const polarities = ['HIGH_IS_BETTER', 'LOW_IS_BETTER', 'NEUTRAL'] as const;
export type Polarity = (typeof polarities)[number];

export const stratifiers = ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'] as const;
export type Stratifier = (typeof stratifiers)[number];

export interface EquityGroup {
  /** For example `IMD1` (most deprived fifth). `NOT_KNOWN` and `NOT_STATED` are groups of their own. */
  code: string;
  label: string;
  /** False for not known and not stated: shown always, never compared. */
  comparable: boolean;
}

export interface StratifierDefinition {
  stratifier: Stratifier;
  label: string;
  /** Ordered from most to least disadvantaged; an unordered one has no end groups. */
  ordered: boolean;
  groups: EquityGroup[];
}

export interface MetricDefinition {
  id: MetricId;
  name: string;
  /** A name for headings and charts, for example "NHS App registration". */
  shortName: string;
  numerator: string;
  denominator: string;
  /** What is counted in the denominator, for example "registered patients aged 13 and over". */
  unit: string;
  polarity: Polarity;
  hint: string;
  askedOf: OrganisationType[];
}

/** Counts of one equity group; null = not given. Whole numbers, numerator no higher than denominator. */
export interface GroupCount {
  group: string;
  numerator: number | null;
  denominator: number | null;
}
