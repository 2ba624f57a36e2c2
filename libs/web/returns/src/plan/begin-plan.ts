import { isPlanOpen, isRealDay } from '@monitor/domain';
import type { Answer, TypedPlan } from '@monitor/domain';
import type { Plan, PlannedAction } from './use-plan.js';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the form of a plan begins with: the plan as it stands, one that was taken over, or what the return says of the action. */
export function beginPlan(
  planned: PlannedAction | undefined,
  takenOver: Plan['takenOver'][number] | undefined,
  { answer, today }: { answer: Answer | null; today: string },
): TypedPlan {
  const before = planned !== undefined && isPlanOpen(planned.state) ? planned : takenOver?.plan;
  if (before !== undefined) {
    const { whatWillBeDone, ownerRole, dueOn } = before;
    return { whatWillBeDone, ownerRole, dueOn, reason: '' };
  }
  const { ownerRole, targetOn } = answer?.cells ?? {};
  const dueOn = isRealDay(targetOn) && targetOn >= today ? targetOn : '';
  return { whatWillBeDone: '', ownerRole: textOf(ownerRole), dueOn, reason: '' };
}
