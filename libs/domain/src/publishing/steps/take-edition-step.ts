import type { DomainErrorCode } from '../../errors/domain-error.js';
import { editionStateLabel } from './edition-state.js';
import type { EditionState, EditionStep } from './edition-state.js';

/** What decides about the next step, beside who takes it. */
export interface EditionStanding {
  state: EditionState;
  /** Everyone who drafted or changed it. */
  editors: readonly string[];
  /** Who last put it up for approval; null where nobody did. */
  proposedBy: string | null;
}

/** Steps on an edition that is already there. */
export type NextEditionStep = Exclude<EditionStep, 'DRAFT'>;

const rules: Record<NextEditionStep, { from: readonly EditionState[]; to: EditionState }> = {
  AMEND: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  PROPOSE: { from: ['DRAFT', 'RETURNED'], to: 'PROPOSED' },
  RETURN: { from: ['PROPOSED'], to: 'RETURNED' },
  PUBLISH: { from: ['PROPOSED'], to: 'PUBLISHED' },
  WITHDRAW: { from: ['DRAFT', 'RETURNED', 'PROPOSED'], to: 'WITHDRAWN' },
};

export const nextEditionSteps = Object.keys(rules) as NextEditionStep[];

/** Steps for which somebody must say why. */
export const editionStepsWithComment: readonly EditionStep[] = ['RETURN', 'WITHDRAW'];

/** Where a step leads. */
export function editionStateAfter(step: EditionStep): EditionState {
  return step === 'DRAFT' ? 'DRAFT' : rules[step].to;
}

/** Whether a step can be taken from a state at all. */
export function isEditionStepPossible(step: NextEditionStep, state: EditionState): boolean {
  return rules[step].from.includes(state);
}

/** Why a person may not take a step; null where they may. Whoever wrote or proposed an edition has had their say. */
export function whyNotTakeEditionStep(
  step: NextEditionStep,
  { state, editors, proposedBy }: EditionStanding,
  personId: string,
): { code: DomainErrorCode; message: string } | null {
  if (!isEditionStepPossible(step, state)) {
    const message = `This edition stands at “${editionStateLabel(state)}”, from where that cannot be done. Load it again to see what can.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step !== 'PUBLISH') return null;
  const wrote = editors.includes(personId);
  if (!wrote && proposedBy !== personId) return null;
  const did = wrote ? 'drafted or changed this edition' : 'proposed this edition';
  return { code: 'SAME_PERSON', message: `You ${did}, so another administrator must approve it.` };
}
