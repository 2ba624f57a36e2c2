import type { DomainErrorCode } from '../../errors/domain-error.js';

/** Where a change of windows is on its way. */
export const windowChangeStates = ['DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWN'] as const;
export type WindowChangeState = (typeof windowChangeStates)[number];

/** What people do to a change, each recorded by itself. What it says is never edited: a better one is drafted anew. */
export const windowSteps = ['DRAFT', 'PROPOSE', 'APPROVE', 'WITHDRAW'] as const;
export type WindowStep = (typeof windowSteps)[number];
/** Steps on a change that is already there. */
export type NextWindowStep = Exclude<WindowStep, 'DRAFT'>;

interface Words {
  label: string;
  meaning: string;
}

const stateWords: Record<WindowChangeState, Words> = {
  DRAFT: { label: 'Draft', meaning: 'It was written down, and nobody has been asked to approve it.' },
  PROPOSED: {
    label: 'Waits for approval',
    meaning: 'It waits for an administrator who neither drafted nor proposed it.',
  },
  APPROVED: { label: 'Approved', meaning: 'It took effect when it was approved. It is never edited.' },
  WITHDRAWN: { label: 'Withdrawn', meaning: 'It was given up before it was approved.' },
};

const stepWords: Record<WindowStep, Words> = {
  DRAFT: { label: 'Drafted', meaning: 'Writes a change down, to look at what it would do.' },
  PROPOSE: { label: 'Proposed', meaning: 'Puts it up for approval by another administrator.' },
  APPROVE: {
    label: 'Approved',
    meaning: 'It takes effect at once; never approved by anybody who drafted or proposed it.',
  },
  WITHDRAW: { label: 'Withdrawn', meaning: 'Gives it up, with a comment; a better one can be drafted then.' },
};

/** Where a change stands, in a few words. */
export function windowChangeStateLabel(state: WindowChangeState): string {
  return stateWords[state].label;
}

/** What it means that a change stands there, in one sentence. */
export function windowChangeStateMeaning(state: WindowChangeState): string {
  return stateWords[state].meaning;
}

/** What somebody did to a change, in a few words. */
export function windowStepLabel(step: WindowStep): string {
  return stepWords[step].label;
}

/** What a step does to a change, in one sentence. */
export function windowStepMeaning(step: WindowStep): string {
  return stepWords[step].meaning;
}

const rules: Record<NextWindowStep, { from: readonly WindowChangeState[]; to: WindowChangeState }> = {
  PROPOSE: { from: ['DRAFT'], to: 'PROPOSED' },
  APPROVE: { from: ['PROPOSED'], to: 'APPROVED' },
  WITHDRAW: { from: ['DRAFT', 'PROPOSED'], to: 'WITHDRAWN' },
};

export const nextWindowSteps = Object.keys(rules) as NextWindowStep[];

/** Steps for which somebody must say why. */
export const windowStepsWithComment: readonly WindowStep[] = ['WITHDRAW'];

/** Where a step leads. */
export function windowStateAfter(step: WindowStep): WindowChangeState {
  return step === 'DRAFT' ? 'DRAFT' : rules[step].to;
}

/** Whether a step can be taken from a state at all. */
export function isWindowStepPossible(step: NextWindowStep, state: WindowChangeState): boolean {
  return rules[step].from.includes(state);
}

/** What decides about the next step, beside who takes it. */
export interface WindowChangeStanding {
  state: WindowChangeState;
  /** Whoever drafted or proposed it: they have had their say. */
  hands: readonly string[];
}

/** Why a person may not take a step; null where they may. */
export function whyNotTakeWindowStep(
  step: NextWindowStep,
  { state, hands }: WindowChangeStanding,
  personId: string,
): { code: DomainErrorCode; message: string } | null {
  if (!isWindowStepPossible(step, state)) {
    const message = `This change stands at “${windowChangeStateLabel(state)}”, from where that cannot be done. Load it again to see what can.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step !== 'APPROVE' || !hands.includes(personId)) return null;
  const message = 'You drafted or proposed this change, so another administrator must approve it.';
  return { code: 'SAME_PERSON', message };
}
