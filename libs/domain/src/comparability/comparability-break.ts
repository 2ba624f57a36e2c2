import type { Boundaries } from '../organisations/boundaries.js';
import type { AreaLevel } from '../organisations/organisation.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';

/** Why figures of two times cannot be compared. */
export const breakKinds = [
  'QUESTION_WORDING',
  'CATALOGUE_EDITION',
  'IMD_EDITION',
  'ETHNIC_CODING',
  'BOUNDARY_CHANGE',
  'SUPPLIER_OUTAGE',
  'METHOD',
  'OTHER',
] as const;
export type BreakKind = (typeof breakKinds)[number];

/** Which series a break touches. In each part null stands for all of them, a list for those in it alone. */
export interface BreakTouches {
  /** Measures of people; an empty list = none. */
  metrics: readonly MetricId[] | null;
  /** What the people are divided by. */
  stratifiers: readonly Stratifier[] | null;
  /** Statuses of actions, by the code of an action or of its domain; an empty list = none. */
  actions: readonly string[] | null;
  levels: readonly AreaLevel[] | null;
  areaCodes: readonly string[] | null;
  /** A change of boundaries breaks figures as they were, not history restated on the boundaries of today. */
  readings: readonly Boundaries[] | null;
}

/** What a break says: which figures may not be compared across which day, and why. */
export interface BreakContent {
  /** The first day of the new state. */
  occursOn: string;
  /** The last day on which figures are unreliable; null where the new state simply goes on. */
  lastsUntil: string | null;
  kind: BreakKind;
  /** A few words, without a full stop. */
  title: string;
  explanation: string;
  /** Where it is written down: a document or a link. */
  source: string;
  touches: BreakTouches;
}

/** One entry of the ledger. */
export interface ComparabilityBreak extends BreakContent {
  id: string;
}
