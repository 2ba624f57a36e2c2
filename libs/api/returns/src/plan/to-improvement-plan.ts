import {
  askedQuestions,
  earlierDays,
  editionOf,
  findActionOfAnyEdition,
  isPlanOpen,
  planStanding,
} from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { AcceptedRow, Predecessor } from './plan-facts.query.js';
import type { PlanStepRow } from './plan-steps.query.js';
import type { ImprovementPlan, PlannedAction, TakenOverPlan } from './plan.type.js';

/** What is known of the plan of an organisation, and of those that it took over. */
export interface PlanKnown {
  steps: readonly PlanStepRow[];
  accepted: readonly AcceptedRow[];
  takenOver: readonly (Predecessor & { steps: readonly PlanStepRow[]; accepted: readonly AcceptedRow[] })[];
  today: string;
}

interface Beside {
  asked: ReadonlySet<string>;
  accepted: readonly AcceptedRow[];
  today: string;
}

/** The plan for one action as it stands; null where no step was kept. */
export function toPlannedAction(
  steps: readonly PlanStepRow[],
  { asked, accepted, today }: Beside,
): PlannedAction | null {
  const last = steps.at(-1);
  if (last === undefined) return null;
  const { actionCode, whatWillBeDone, ownerRole, dueOn } = last;
  const ofAction = accepted.filter((each) => each.actionCode === actionCode);
  const standing = planStanding({ steps, accepted: ofAction, isAsked: asked.has(actionCode), today });
  if (standing === null) return null;
  return {
    ...{ actionCode, text: findActionOfAnyEdition(actionCode)?.shortText ?? actionCode },
    ...standing,
    ...{ whatWillBeDone, ownerRole, dueOn, earlierDays: earlierDays(steps), steps: [...steps] },
  };
}

function plansOf(steps: readonly PlanStepRow[], beside: Beside): PlannedAction[] {
  const actions = [...new Set(steps.map(({ actionCode }) => actionCode))];
  return actions.flatMap((action) => {
    const ofAction = steps.filter(({ actionCode }) => actionCode === action);
    return toPlannedAction(ofAction, beside) ?? [];
  });
}

/** What a return asks of its organisation, in order. */
export function askedActions(head: ReturnHeadRow): string[] {
  return askedQuestions(editionOf(head.edition), head.organisationType)
    .filter(({ action }) => action !== undefined)
    .map(({ code }) => code);
}

/** The plan beside a return: its own, and what those left open that it took over. */
export function toImprovementPlan(
  head: ReturnHeadRow,
  { steps, accepted, takenOver, today }: PlanKnown,
): ImprovementPlan {
  const order = askedActions(head);
  const asked = new Set(order);
  const place = ({ actionCode }: PlannedAction) => (asked.has(actionCode) ? order.indexOf(actionCode) : order.length);
  const planned = plansOf(steps, { asked, accepted, today }).sort((one, other) => place(one) - place(other));
  const own = new Set(planned.map(({ actionCode }) => actionCode));
  const left = takenOver.flatMap(({ code, name, steps: theirs, accepted: said }): TakenOverPlan[] =>
    plansOf(theirs, { asked, accepted: [...said, ...accepted], today })
      .filter(({ state, actionCode }) => isPlanOpen(state) && !own.has(actionCode))
      .map((plan) => ({ organisationCode: code, organisationName: name, plan })),
  );
  const { organisationCode, quarterId } = head;
  return { organisationCode, quarterId, planned, takenOver: left };
}
