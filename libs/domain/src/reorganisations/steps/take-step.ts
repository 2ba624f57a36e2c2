import type { DomainErrorCode } from '../../errors/domain-error.js';
import { formatDay } from '../../quarter/day.js';
import { reorganisationStateLabel } from './reorganisation-state.js';
import type { ReorganisationState, ReorganisationStep } from './reorganisation-state.js';

/** What decides about the next step, beside who takes it. */
export interface ReorganisationStanding {
  state: ReorganisationState;
  effectiveOn: string;
  /** Everyone who drafted or changed it. */
  editors: readonly string[];
  /** Who last put it up for approval; null where nobody did. */
  proposedBy: string | null;
  /** Who last proposed to revoke it; null where nobody did. */
  revocationProposedBy: string | null;
}

/** Why somebody may not take a step. */
export interface StepRefusal {
  code: DomainErrorCode;
  message: string;
}

interface StepRule {
  from: readonly ReorganisationState[];
  to: ReorganisationState;
}

const rules: Record<Exclude<ReorganisationStep, 'DRAFT'>, StepRule> = {
  AMEND: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  PROPOSE: { from: ['DRAFT', 'RETURNED'], to: 'PROPOSED' },
  RETURN: { from: ['PROPOSED'], to: 'RETURNED' },
  APPROVE: { from: ['PROPOSED'], to: 'APPROVED' },
  WITHDRAW: { from: ['DRAFT', 'RETURNED', 'PROPOSED'], to: 'WITHDRAWN' },
  PROPOSE_REVOCATION: { from: ['APPROVED'], to: 'REVOCATION_PROPOSED' },
  KEEP: { from: ['REVOCATION_PROPOSED'], to: 'APPROVED' },
  REVOKE: { from: ['REVOCATION_PROPOSED'], to: 'REVOKED' },
};

/** Steps on a reorganisation there already is. */
export type NextStep = keyof typeof rules;
export const nextSteps = Object.keys(rules) as NextStep[];

/** Steps for which somebody must say why. */
export const stepsWithComment: readonly ReorganisationStep[] = ['RETURN', 'WITHDRAW', 'PROPOSE_REVOCATION', 'KEEP'];

/** Where a step leads. */
export function stateAfter(step: NextStep): ReorganisationState {
  return rules[step].to;
}

/** Whether a step can be taken from a state at all. */
export function isPossible(step: NextStep, state: ReorganisationState): boolean {
  return rules[step].from.includes(state);
}

/** Whoever wrote any of it, or put it up for approval, has had their say. */
function whyNotApprove({ editors, proposedBy }: ReorganisationStanding, personId: string): StepRefusal | null {
  const wrote = editors.includes(personId);
  if (!wrote && proposedBy !== personId) return null;
  const did = wrote ? 'drafted or changed this reorganisation' : 'proposed this reorganisation for approval';
  return { code: 'SAME_PERSON', message: `You ${did}, so another administrator must approve it.` };
}

/** Why a person may not take a step on a day (`yyyy-mm-dd`); null where they may. */
export function whyNotTake(
  step: NextStep,
  standing: ReorganisationStanding,
  { personId, today }: { personId: string; today: string },
): StepRefusal | null {
  const { state, effectiveOn, revocationProposedBy } = standing;
  if (!isPossible(step, state)) {
    const message = `This reorganisation stands at “${reorganisationStateLabel(state)}”, from where that cannot be done. Load it again to see what can.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step === 'APPROVE') return whyNotApprove(standing, personId);
  if ((step === 'REVOKE' || step === 'PROPOSE_REVOCATION') && effectiveOn <= today) {
    const message = `This reorganisation took effect on ${formatDay(effectiveOn)} and cannot be revoked. Record another one that puts right what is wrong.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step === 'REVOKE' && revocationProposedBy === personId) {
    return { code: 'SAME_PERSON', message: 'You proposed to revoke it, so another administrator must decide.' };
  }
  return null;
}
