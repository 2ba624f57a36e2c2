import type { MetricId, OrganisationType, QuarterId, Stratifier } from '@monitor/domain';
import type { OutcomeKind } from '../beside-outcome/outcome-kind.js';

const unitMeanings = {
  ORGANISATION: 'Organisations, by what each counted of its own people; told of ten on either side.',
  BOARD: 'Integrated care boards, by what is published of them.',
  REGION: 'Regions, by what is published of them.',
} as const;

/** What is compared: organisations, by their own counts, or areas, by published figures. */
export type EvaluationUnit = keyof typeof unitMeanings;
export const evaluationUnits = Object.keys(unitMeanings) as EvaluationUnit[];

/** What a unit is, in one sentence. */
export function evaluationUnitMeaning(unit: EvaluationUnit): string {
  return unitMeanings[unit];
}

const exposureMeanings = {
  ADOPTION: 'All of the actions are in place for the first time.',
  NUMBER_IN_PLACE: 'How many of the actions are in place in a quarter.',
} as const;

/** What is thought to change the outcome. */
export type Exposure = keyof typeof exposureMeanings;
export const exposures = Object.keys(exposureMeanings) as Exposure[];

/** What an exposure is, in one sentence. */
export function exposureMeaning(exposure: Exposure): string {
  return exposureMeanings[exposure];
}

/** Whether putting something into practice changes an outcome: everything that is decided before anybody looks. */
export interface EvaluationQuestion {
  unit: EvaluationUnit;
  exposure: Exposure;
  /** An organisation has adopted once it says of each of these actions that it is in place. */
  actionCodes: readonly string[];
  /** An area has adopted once at least this share of its organisations have. */
  adoptedShare: number;
  /** Whether only what somebody else has checked counts as in place. */
  isAssured: boolean;
  metricId: MetricId;
  stratifier: Stratifier;
  outcome: OutcomeKind;
  /** Only organisations of this type; null for all that give the outcome. */
  organisationType: OrganisationType | null;
  /** Quarters between adoption and when an effect may show. */
  lag: number;
  firstQuarterId: QuarterId;
  lastQuarterId: QuarterId;
  /** A smaller change than this does not matter, as a difference of shares: 0.02 is two percentage points. */
  smallestEffect: number;
}

/** What is compared unless something else is asked for: organisations, by when they adopted. */
export const usualComparison = { unit: 'ORGANISATION', exposure: 'ADOPTION', adoptedShare: 0.5 } as const;

/** Quarters after which an effect may begin to show at the latest. */
export const longestLag = 4;
/** Actions that one question of adoption can be about: more are a domain, which no organisation adopts in one quarter. */
export const mostActions = 6;
/** Actions whose number one question can be about. */
export const mostCounted = 40;
