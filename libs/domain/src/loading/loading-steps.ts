import type { DomainErrorCode } from '../errors/domain-error.js';

/** Where a collection is on its way. */
export const loadingStates = [
  'CHECKED',
  'PROPOSED',
  'SENT_BACK',
  'WITHDRAWN',
  'LOADED',
  'REVERSAL_PROPOSED',
  'REVERSED',
] as const;
export type LoadingState = (typeof loadingStates)[number];

/** What people do to a collection, each recorded as a version of its own. */
export const loadingSteps = [
  'CHECK',
  'PROPOSE',
  'SEND_BACK',
  'WITHDRAW',
  'APPROVE',
  'PROPOSE_REVERSAL',
  'KEEP',
  'REVERSE',
] as const;
export type LoadingStep = (typeof loadingSteps)[number];

const stateLabels: Record<LoadingState, string> = {
  CHECKED: 'Checked, not proposed',
  PROPOSED: 'Waits for approval',
  SENT_BACK: 'Sent back',
  WITHDRAWN: 'Withdrawn',
  LOADED: 'Loaded',
  REVERSAL_PROPOSED: 'Loaded, to be reversed',
  REVERSED: 'Reversed',
};

const stateMeanings: Record<LoadingState, string> = {
  CHECKED: 'Its file was read and checked. Nothing of it counts.',
  PROPOSED: 'It waits for an administrator who neither read it in nor proposed it.',
  SENT_BACK: 'It was sent back with a comment. A better file is a new collection.',
  WITHDRAWN: 'It was given up before it was approved.',
  LOADED: 'Its answers count wherever an organisation has not answered itself.',
  REVERSAL_PROPOSED: 'It still counts, while another administrator decides whether to reverse it.',
  REVERSED: 'It was taken out of all figures. What it said is kept.',
};

const stepLabels: Record<LoadingStep, string> = {
  CHECK: 'Read in and checked',
  PROPOSE: 'Proposed',
  SEND_BACK: 'Sent back',
  WITHDRAW: 'Withdrawn',
  APPROVE: 'Approved and loaded',
  PROPOSE_REVERSAL: 'Proposed to reverse it',
  KEEP: 'Decided to keep it',
  REVERSE: 'Reversed',
};

const stepMeanings: Record<LoadingStep, string> = {
  CHECK: 'Reads a file in and checks every row; nothing of it counts.',
  PROPOSE: 'Puts a checked collection up for approval.',
  SEND_BACK: 'Gives a proposal back, with a comment.',
  WITHDRAW: 'Gives up a collection that was not approved.',
  APPROVE: 'Makes its answers count; never taken by anybody who read it in or proposed it.',
  PROPOSE_REVERSAL: 'Proposes to take a loaded collection out of all figures, with a comment.',
  KEEP: 'Decides that a loaded collection stands although its reversal was proposed, with a comment.',
  REVERSE: 'Takes it out of all figures; never taken by whoever proposed the reversal.',
};

/** Where a collection stands, in a few words. */
export function loadingStateLabel(state: LoadingState): string {
  return stateLabels[state];
}

/** What it means that a collection stands there, in one sentence. */
export function loadingStateMeaning(state: LoadingState): string {
  return stateMeanings[state];
}

/** What somebody did to a collection, in a few words. */
export function loadingStepLabel(step: LoadingStep): string {
  return stepLabels[step];
}

/** What a step does to a collection, in one sentence. */
export function loadingStepMeaning(step: LoadingStep): string {
  return stepMeanings[step];
}

interface StepRule {
  from: readonly LoadingState[];
  to: LoadingState;
}

const rules: Record<Exclude<LoadingStep, 'CHECK'>, StepRule> = {
  PROPOSE: { from: ['CHECKED'], to: 'PROPOSED' },
  SEND_BACK: { from: ['PROPOSED'], to: 'SENT_BACK' },
  WITHDRAW: { from: ['CHECKED', 'PROPOSED'], to: 'WITHDRAWN' },
  APPROVE: { from: ['PROPOSED'], to: 'LOADED' },
  PROPOSE_REVERSAL: { from: ['LOADED'], to: 'REVERSAL_PROPOSED' },
  KEEP: { from: ['REVERSAL_PROPOSED'], to: 'LOADED' },
  REVERSE: { from: ['REVERSAL_PROPOSED'], to: 'REVERSED' },
};

/** Steps on a collection there already is. */
export type NextLoadingStep = keyof typeof rules;
export const nextLoadingSteps = Object.keys(rules) as NextLoadingStep[];

/** Steps for which somebody must say why. */
export const loadingStepsWithComment: readonly LoadingStep[] = ['SEND_BACK', 'PROPOSE_REVERSAL', 'KEEP'];

/** Where a step leads. */
export function stateAfterLoading(step: NextLoadingStep): LoadingState {
  return rules[step].to;
}

/** Whether the answers of a collection count: it was approved, and is not reversed. */
export function isLoaded(state: LoadingState): boolean {
  return state === 'LOADED' || state === 'REVERSAL_PROPOSED';
}

/** What decides about the next step on a collection, beside who takes it. */
export interface LoadingStanding {
  state: LoadingState;
  /** Who read the file in; null for an operator at the server. */
  checkedBy: string | null;
  /** Who put it up for approval; null where nobody did. */
  proposedBy: string | null;
  /** Who last proposed to reverse it; null where nobody did. */
  reversalProposedBy: string | null;
  /** How many answers it would change; without any there is nothing to load. */
  answersToChange: number;
}

/** Why a person may not take a step; null where they may. */
export function whyNotLoadingStep(
  step: NextLoadingStep,
  standing: LoadingStanding,
  personId: string,
): { code: DomainErrorCode; message: string } | null {
  const { state, checkedBy, proposedBy, reversalProposedBy, answersToChange } = standing;
  if (!rules[step].from.includes(state)) {
    const message = `This collection stands at “${loadingStateLabel(state)}”, from where that cannot be done. Load it again to see what can.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if ((step === 'PROPOSE' || step === 'APPROVE') && answersToChange === 0) {
    const message = 'Everything that it says is loaded already, or was refused. There is nothing to approve.';
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step === 'APPROVE' && [checkedBy, proposedBy].includes(personId)) {
    const message = 'You read this collection in or proposed it, so another administrator must approve it.';
    return { code: 'SAME_PERSON', message };
  }
  if (step === 'REVERSE' && reversalProposedBy === personId) {
    return { code: 'SAME_PERSON', message: 'You proposed to reverse it, so another administrator must decide.' };
  }
  return null;
}
