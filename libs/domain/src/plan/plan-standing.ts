import { isInPlace } from '../form/definition/status-order.js';
import type { QuarterId } from '../quarter/quarter.js';
import type { AcceptedStatus, PlanState, PlanStep } from './plan-step.js';

/** What decides how the plan for an action stands. */
export interface PlanFacts {
  /** The oldest first. */
  steps: readonly PlanStep[];
  accepted: readonly AcceptedStatus[];
  /** Whether the return that it stands beside asks about the action. */
  isAsked: boolean;
  today: string;
}

/** How a plan stands, and the accepted return that says so. */
export interface PlanStanding {
  state: PlanState;
  /** Null where no return closed it. */
  closedBy: QuarterId | null;
}

/** Whether there is still something to do. */
export function isPlanOpen(state: PlanState): boolean {
  return state === 'PLANNED' || state === 'LATE';
}

/** The steps since the plan was last made: those of a plan that was closed before are told apart. */
function sinceBegun(steps: readonly PlanStep[]): readonly PlanStep[] {
  const begun = steps.findLastIndex(({ kind }) => kind === 'PLANNED');
  return begun < 0 ? steps : steps.slice(begun);
}

/** The days that were promised since the plan was last made, and are not its day now, the first one first. */
export function earlierDays(steps: readonly PlanStep[]): string[] {
  const days = sinceBegun(steps).map(({ dueOn }) => dueOn);
  const now = days.at(-1);
  return [...new Set(days)].filter((day) => day !== now);
}

/** The answer that counts: of the last quarter, among returns accepted since the plan was made for that quarter or an earlier one. */
function answerSince(begun: PlanStep, accepted: readonly AcceptedStatus[]): AcceptedStatus | null {
  return accepted
    .filter(({ quarterId, acceptedAt }) => quarterId >= begun.quarterId && acceptedAt > begun.writtenAt)
    .reduce<AcceptedStatus | null>(
      (last, each) => (last === null || each.quarterId > last.quarterId ? each : last),
      null,
    );
}

/**
 * How the plan for an action stands; null where nobody has made one. What an accepted return says closes it, and a later
 * one that says otherwise opens it again: nobody has to tell the plan what the return tells already.
 */
export function planStanding({ steps, accepted, isAsked, today }: PlanFacts): PlanStanding | null {
  const last = steps.at(-1);
  if (last === undefined) return null;
  if (last.kind === 'GIVEN_UP') return { state: 'GIVEN_UP', closedBy: null };
  const [begun = last] = sinceBegun(steps);
  const answer = answerSince(begun, accepted);
  if (answer !== null && isInPlace(answer.status)) return { state: 'DONE', closedBy: answer.quarterId };
  if (answer?.status === 'NOT_APPLICABLE') return { state: 'NOT_NEEDED', closedBy: answer.quarterId };
  if (!isAsked) return { state: 'NOT_NEEDED', closedBy: null };
  return { state: last.dueOn < today ? 'LATE' : 'PLANNED', closedBy: null };
}
