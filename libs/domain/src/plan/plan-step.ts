import type { QuarterId } from '../quarter/quarter.js';

/** What a step of a plan does. Each step holds the whole plan as it stands after it, so that no earlier day is lost. */
export const planStepKinds = ['PLANNED', 'REWORDED', 'REDATED', 'GIVEN_UP'] as const;
export type PlanStepKind = (typeof planStepKinds)[number];

/** How a plan for an action stands. */
export const planStates = ['PLANNED', 'LATE', 'DONE', 'NOT_NEEDED', 'GIVEN_UP'] as const;
export type PlanState = (typeof planStates)[number];

/** The longest text of each part, in characters. */
export const longestPlan = 500;
export const longestOwner = 200;
export const longestPlanReason = 500;
/** The most steps of the plan for one action. */
export const mostPlanSteps = 100;

/** What will be done, who answers for it, and by when. */
export interface PlanParts {
  whatWillBeDone: string;
  /** A role, never a person's name. */
  ownerRole: string;
  /** Day by which it is to be done (yyyy-mm-dd). */
  dueOn: string;
}

/** One step in the plan for an action, as it was written. */
export interface PlanStep extends PlanParts {
  kind: PlanStepKind;
  /** The quarter beside whose return it was written. */
  quarterId: QuarterId;
  writtenAt: Date;
}

/** The status of an action in the accepted return of a quarter. */
export interface AcceptedStatus {
  quarterId: QuarterId;
  status: string;
  acceptedAt: Date;
}
