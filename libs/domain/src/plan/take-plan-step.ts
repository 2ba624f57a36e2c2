import { daysAfter, formatDay, isRealDay } from '../quarter/day.js';
import { nhsNumberFault } from '../wording/patient-signs.js';
import { storableText } from '../wording/storable-text.js';
import { isTooLong } from '../wording/text-length.js';
import { ownerRoleFault } from './owner-role.js';
import { longestOwner, longestPlan, longestPlanReason } from './plan-step.js';
import type { PlanParts, PlanStepKind } from './plan-step.js';

/** The plan for an action as somebody typed it. */
export interface TypedPlan extends PlanParts {
  /** Why the day is later than before; empty where none is needed. */
  reason: string;
}

/** What must be mended before a plan can be kept. */
export interface PlanProblem {
  field: keyof TypedPlan;
  message: string;
}

/** What a plan is checked against. */
export interface PlanCircumstances {
  /** The plan as it stands while it is open; null where there is none, or it was closed. */
  open: PlanParts | null;
  today: string;
}

/** A step that can be kept. */
export interface NextPlanStep extends TypedPlan {
  kind: PlanStepKind;
}

/** How far ahead a day may lie: beyond it, a digit of the year is most likely wrong. */
const daysAhead = 5 * 366;

function textFault(text: string, { missing, most }: { missing: string | null; most: number }): string | null {
  if (text === '') return missing;
  if (isTooLong(text, most)) return `This can have ${most} characters. Shorten it.`;
  return nhsNumberFault(text);
}

function dayFault(dueOn: string, { open, today }: PlanCircumstances): string | null {
  if (dueOn === '') return 'Give the day by which it will be done.';
  if (!isRealDay(dueOn)) return 'This is not a real date. Give day, month and year, for example 31 3 2027.';
  if (dueOn === open?.dueOn) return null;
  if (dueOn < today) return `${formatDay(dueOn)} has passed. Give today’s date or a later one.`;
  const last = daysAfter(today, daysAhead);
  return dueOn > last ? `${formatDay(dueOn)} is more than five years ahead. Check the year.` : null;
}

/** Whether the plan promises a later day than it did: that needs a reason. */
export function isPutOff(dueOn: string, open: PlanParts | null): boolean {
  return open !== null && isRealDay(dueOn) && dueOn > open.dueOn;
}

function reasonFault({ dueOn, reason }: TypedPlan, { open }: PlanCircumstances): string | null {
  const missing = isPutOff(dueOn, open)
    ? `It was planned by ${formatDay(open?.dueOn ?? dueOn)}. Say why it takes longer.`
    : null;
  return textFault(reason, { missing, most: longestPlanReason });
}

function unchangedFault(typed: TypedPlan, { open }: PlanCircumstances): string | null {
  const { whatWillBeDone, ownerRole, dueOn } = typed;
  const isSame = whatWillBeDone === open?.whatWillBeDone && ownerRole === open.ownerRole && dueOn === open.dueOn;
  return isSame ? 'This is what the plan says already. Change something, or leave it as it is.' : null;
}

/** What must be mended in a plan, each problem at its field. */
export function planProblems(typed: TypedPlan, circumstances: PlanCircumstances): PlanProblem[] {
  const { whatWillBeDone, ownerRole, dueOn } = typed;
  const what = { missing: 'Say what will be done.', most: longestPlan };
  const owner = { missing: 'Give the role that answers for it.', most: longestOwner };
  const faults: Record<keyof TypedPlan, string | null> = {
    whatWillBeDone: textFault(whatWillBeDone, what) ?? unchangedFault(typed, circumstances),
    ownerRole: textFault(ownerRole, owner) ?? ownerRoleFault(ownerRole),
    dueOn: dayFault(dueOn, circumstances),
    reason: reasonFault(typed, circumstances),
  };
  const fields = ['whatWillBeDone', 'ownerRole', 'dueOn', 'reason'] as const;
  return fields.flatMap((field) => {
    const message = faults[field];
    return message === null ? [] : [{ field, message }];
  });
}

function kindOf({ dueOn }: TypedPlan, { open }: PlanCircumstances): PlanStepKind {
  if (open === null) return 'PLANNED';
  return dueOn === open.dueOn ? 'REWORDED' : 'REDATED';
}

/** Words of a plan as they are kept. */
export function keptWords(text: string): string {
  return storableText(text).trim();
}

/** The step that a typed plan is, or what must be mended first. */
export function takePlanStep(
  typed: TypedPlan,
  circumstances: PlanCircumstances,
): { step: NextPlanStep } | { problems: PlanProblem[] } {
  const { whatWillBeDone, ownerRole, dueOn, reason } = typed;
  const plan = {
    ...{ whatWillBeDone: keptWords(whatWillBeDone), ownerRole: keptWords(ownerRole) },
    ...{ dueOn: dueOn.trim(), reason: keptWords(reason) },
  };
  const problems = planProblems(plan, circumstances);
  return problems.length > 0 ? { problems } : { step: { ...plan, kind: kindOf(plan, circumstances) } };
}

/** What must be mended in the reason for giving a plan up. */
export function givingUpProblems(reason: string): PlanProblem[] {
  const message = textFault(keptWords(reason), { missing: 'Say why you give it up.', most: longestPlanReason });
  return message === null ? [] : [{ field: 'reason', message }];
}
