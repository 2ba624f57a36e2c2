import type { DomainErrorCode } from '../../errors/domain-error.js';
import type { PublicationKind } from '../publication-kind.js';
import { publicationStateLabel } from './publication-state.js';
import type { PublicationState, PublicationStep } from './publication-state.js';

/** What decides about the next step, beside who takes it. */
export interface PublicationStanding {
  kind: PublicationKind;
  state: PublicationState;
  /** Everyone who prepared it or chose what it withholds. */
  preparers: readonly string[];
}

/** Steps that people take on a publication which is there; the others are the product's. */
export const nextPublicationSteps = ['WITHHOLD', 'APPROVE', 'DISCARD'] as const;
export type NextPublicationStep = (typeof nextPublicationSteps)[number];

interface Rule {
  from: readonly PublicationState[];
  to: PublicationState;
}

const notYetOut = ['BUILDING', 'BUILT', 'AUDITING', 'REFUSED', 'AUDITED', 'ANNOUNCED'] as const;

const rules: Record<Exclude<PublicationStep, 'PREPARE'>, Rule> = {
  BUILD: { from: ['BUILDING'], to: 'BUILT' },
  AUDIT: { from: ['BUILT', 'AUDITING'], to: 'AUDITED' },
  REFUSE: { from: ['BUILT', 'AUDITING'], to: 'REFUSED' },
  WITHHOLD: { from: ['REFUSED'], to: 'BUILDING' },
  APPROVE: { from: ['AUDITED'], to: 'ANNOUNCED' },
  PUBLISH: { from: ['ANNOUNCED'], to: 'PUBLISHED' },
  DISCARD: { from: notYetOut, to: 'DISCARDED' },
};

/** Where a step leads. */
export function publicationStateAfter(step: PublicationStep): PublicationState {
  return step === 'PREPARE' ? 'BUILDING' : rules[step].to;
}

/** Whether a publication of this kind goes out by itself once it has passed its audit, without a second person. */
export function goesOutByItself(kind: PublicationKind): boolean {
  return kind === 'PROVISIONAL';
}

/** Whether a step can be taken from where a publication stands. Provisional ones need no approval. */
export function isPublicationStepPossible(
  step: PublicationStep,
  { kind, state }: Pick<PublicationStanding, 'kind' | 'state'>,
): boolean {
  if (step === 'PREPARE') return false;
  if (step === 'APPROVE' && goesOutByItself(kind)) return false;
  if (step === 'PUBLISH' && goesOutByItself(kind)) return state === 'AUDITED';
  return rules[step].from.includes(state);
}

/** Why a person may not take a step; null where they may. Whoever prepared a publication has had their say. */
export function whyNotTakePublicationStep(
  step: NextPublicationStep,
  { kind, state, preparers }: PublicationStanding,
  personId: string,
): { code: DomainErrorCode; message: string } | null {
  if (step === 'APPROVE' && goesOutByItself(kind)) {
    const message = 'Provisional figures need no approval: they go out by themselves once they pass the audit.';
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (!isPublicationStepPossible(step, { kind, state })) {
    const message = `This publication stands at “${publicationStateLabel(state)}”, from where that cannot be done. Load it again to see what can.`;
    return { code: 'STATE_DOES_NOT_ALLOW', message };
  }
  if (step !== 'APPROVE' || !preparers.includes(personId)) return null;
  const message =
    'You prepared this publication or chose what it withholds, so another national analyst must approve it.';
  return { code: 'SAME_PERSON', message };
}
