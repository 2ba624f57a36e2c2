import { DomainError, givingUpProblems, isPlanOpen, keptWords, mostPlanSteps, takePlanStep } from '@monitor/domain';
import type { PlanProblem, TypedPlan } from '@monitor/domain';
import { readMoment } from '@monitor/api-reference';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnWork } from '../heads/return-work.js';
import { addPlanStep, holdPlan } from './plan-steps.query.js';
import { readAcceptedStatuses } from './plan-facts.query.js';
import { askedActions, toPlannedAction } from './to-improvement-plan.js';
import type { PlannedAction } from './plan.type.js';

/** A step in the plan for an action, and what its sender saw of it. */
export interface PlanStepTaken {
  actionCode: string;
  seen: number;
}

interface HeldPlan {
  plan: PlannedAction | null;
  today: string;
}

/** Holds the plan for an action as its sender saw it. */
async function heldPlan({ manager }: ReturnWork, head: ReturnHeadRow, taken: PlanStepTaken): Promise<HeldPlan> {
  const { actionCode, seen } = taken;
  const asked = new Set(askedActions(head));
  if (!asked.has(actionCode)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `This return does not ask about an action “${actionCode.slice(0, 60)}”. Nothing was saved.`,
    );
  }
  const steps = await holdPlan(manager, { organisationCode: head.organisationCode, actionCode });
  if (steps.length !== seen) {
    throw new DomainError(
      'REVISION_STALE',
      'Somebody has changed this plan since you opened the page. Nothing was saved. Reload the page and read what they wrote: what you typed is kept.',
      { seen, latest: steps.length },
    );
  }
  if (steps.length >= mostPlanSteps) {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `The plan for this action was changed ${mostPlanSteps} times, and cannot be changed more often. Nothing was saved.`,
    );
  }
  const accepted = await readAcceptedStatuses(manager, head.organisationCode, [actionCode]);
  const { today } = await readMoment(manager);
  return { plan: toPlannedAction(steps, { asked, accepted, today }), today };
}

/** The plan while there is something to do. */
function openIn({ plan }: HeldPlan): PlannedAction | null {
  return plan !== null && isPlanOpen(plan.state) ? plan : null;
}

/** Makes a plan for an action, or changes the open one. @returns what must be mended; nothing where it was kept */
export async function planAction(
  work: ReturnWork,
  head: ReturnHeadRow,
  taken: PlanStepTaken & TypedPlan,
): Promise<PlanProblem[]> {
  const held = await heldPlan(work, head, taken);
  const next = takePlanStep(taken, { open: openIn(held), today: held.today });
  if ('problems' in next) return next.problems;
  await addPlanStep(work, head, { ...next.step, actionCode: taken.actionCode, number: taken.seen + 1 });
  return [];
}

/** Gives an open plan up; refuses (STATE_DOES_NOT_ALLOW) where there is none. @returns what must be mended */
export async function giveUpPlan(
  work: ReturnWork,
  head: ReturnHeadRow,
  taken: PlanStepTaken & { reason: string },
): Promise<PlanProblem[]> {
  const open = openIn(await heldPlan(work, head, taken));
  if (open === null) {
    throw new DomainError('STATE_DOES_NOT_ALLOW', 'There is no open plan for this action. Nothing was saved.');
  }
  const reason = keptWords(taken.reason);
  const problems = givingUpProblems(reason);
  if (problems.length > 0) return problems;
  const { actionCode, whatWillBeDone, ownerRole, dueOn } = open;
  const step = { kind: 'GIVEN_UP', whatWillBeDone, ownerRole, dueOn, reason } as const;
  await addPlanStep(work, head, { ...step, actionCode, number: taken.seen + 1 });
  return [];
}
