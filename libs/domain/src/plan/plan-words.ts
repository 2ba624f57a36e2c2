import { formatDay } from '../quarter/day.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import { listInWords } from '../wording/list-in-words.js';
import type { PlanParts, PlanState, PlanStepKind } from './plan-step.js';
import type { PlanStanding } from './plan-standing.js';

const labels: Record<PlanState, string> = {
  PLANNED: 'Planned',
  LATE: 'Late',
  DONE: 'Done',
  NOT_NEEDED: 'No longer needed',
  GIVEN_UP: 'Given up',
};

/** The state of a plan in a word or two. */
export function planStateLabel(state: PlanState): string {
  return labels[state];
}

const meanings: Record<PlanState, string> = {
  PLANNED: 'It is to be done by a day that has not passed.',
  LATE: 'The day by which it was to be done has passed, and no accepted return says that the action is in place.',
  DONE: 'An accepted return says that the action is in place.',
  NOT_NEEDED: 'An accepted return says that the action does not apply, or the return does not ask about it.',
  GIVEN_UP: 'The organisation said that it will not be done, and why.',
};

/** What the state of a plan means. */
export function planStateMeaning(state: PlanState): string {
  return meanings[state];
}

const stepLabels: Record<PlanStepKind, string> = {
  PLANNED: 'Planned',
  REWORDED: 'Changed, by the same day',
  REDATED: 'Another day',
  GIVEN_UP: 'Given up',
};

/** What a step of a plan did, for its history. */
export function planStepLabel(kind: PlanStepKind): string {
  return stepLabels[kind];
}

/** A plan as it is told: what it says, the days it had before, and how it stands. */
export interface ToldPlan extends PlanParts, PlanStanding {
  /** Days that were promised since it was last begun and put off, the first one first. */
  earlierDays: readonly string[];
}

function standingInWords({ state, closedBy }: PlanStanding): string {
  switch (state) {
    case 'PLANNED':
      return '';
    case 'LATE':
      return ' That date has passed.';
    case 'DONE':
      return closedBy === null ? ' It is in place.' : ` It is in place by the return for ${quarterLabel(closedBy)}.`;
    case 'NOT_NEEDED':
      return closedBy === null
        ? ' This return does not ask about it.'
        : ` By the return for ${quarterLabel(closedBy)} it does not apply.`;
    case 'GIVEN_UP':
      return ' It was given up.';
  }
}

/**
 * When it is to be done, and how it stands.
 * @example dueInWords(plan) // "By 31 December 2026; first by 30 September 2026. That date has passed."
 */
export function planDueInWords(plan: ToldPlan): string {
  const [first] = plan.earlierDays;
  const before = first === undefined ? '' : `; first by ${formatDay(first)}`;
  return `By ${formatDay(plan.dueOn)}${before}.${standingInWords(plan)}`;
}

/**
 * A plan beside its question, when the action is asked again.
 * @example plannedInWords(plan) // "Planned: “Lend devices” (head of digital), by 30 September 2026. That date has passed."
 */
export function plannedInWords(plan: ToldPlan): string {
  const due = planDueInWords(plan);
  return `Planned: “${plan.whatWillBeDone}” (${plan.ownerRole}), ${due.charAt(0).toLowerCase()}${due.slice(1)}`;
}

/** How many actions of a return are not in place, and how many of them have a plan. */
export interface PlanCounts {
  notInPlace: number;
  planned: number;
  late: number;
  unplanned: number;
}

/**
 * @example planCountsInWords(counts) // "5 actions are not in place: 2 are planned, 1 is late and 2 are not planned."
 */
export function planCountsInWords({ notInPlace, planned, late, unplanned }: PlanCounts): string {
  if (notInPlace === 0) return 'Every action is in place or does not apply, so nothing is left to plan.';
  const are = (count: number, what: string) => (count === 0 ? [] : [`${count} ${count === 1 ? 'is' : 'are'} ${what}`]);
  const parts = [...are(planned, 'planned'), ...are(late, 'late'), ...are(unplanned, 'not planned')];
  return `${notInPlace} ${notInPlace === 1 ? 'action is' : 'actions are'} not in place: ${listInWords(parts)}.`;
}

/**
 * What is left to do, by how open plans stand.
 * @example openPlansInWords(['LATE', 'PLANNED']) // "2 actions are planned, and 1 of them is late."
 */
export function openPlansInWords(states: readonly PlanState[]): string {
  const late = states.filter((state) => state === 'LATE').length;
  if (states.length === 0) return 'Nothing is planned that is still to be done.';
  const planned = `${states.length} ${states.length === 1 ? 'action is' : 'actions are'} planned`;
  if (late === 0) return `${planned}, and none is late.`;
  if (states.length === 1) return '1 action is planned, and it is late.';
  return `${planned}, and ${late} of them ${late === 1 ? 'is' : 'are'} late.`;
}
