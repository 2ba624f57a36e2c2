import type { MetricId, OrganisationType, QuarterId, Stratifier } from '@monitor/domain';
import type { OutcomeKind } from '../beside-outcome/outcome-kind.js';

/** Whether putting something into practice changes an outcome: everything that is decided before anybody looks. */
export interface EvaluationQuestion {
  /** An organisation has adopted once it says of each of these actions that it is in place. */
  actionCodes: readonly string[];
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

/** Quarters after which an effect may begin to show at the latest. */
export const longestLag = 4;
/** Actions that one question can be about: more are a domain, which no organisation adopts in one quarter. */
export const mostActions = 6;
