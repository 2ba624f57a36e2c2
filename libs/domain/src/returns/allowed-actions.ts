import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import type { Permission } from '../access/permissions.js';
import type { WindowState } from '../quarter/return-window.js';
import { answersToConfirm, whyNotConfirm, whyNotSubmit } from './on-behalf.js';
import type { DraftHands } from './on-behalf.js';
import type { ReturnState } from './return-state.js';
import { whyNotSecondPerson } from './second-person.js';
import type { RevisionHands, SecondPersonStep } from './second-person.js';
import { transition } from './transition.js';
import type { ReturnEvent } from './transition.js';

/** What somebody may do with a return. */
export const returnActions = [
  'EDIT',
  'CONFIRM',
  'SUBMIT',
  'SIGN_OFF',
  'ACCEPT',
  'SEND_BACK',
  'REOPEN',
  'GIVE_UP',
] as const;
export type ReturnAction = (typeof returnActions)[number];

/** What the answer depends on. */
export interface ActionContext {
  organisationCode: string;
  icbCode: string | null;
  regionCode: string;
  state: ReturnState;
  /** The revision that counts; null = none was accepted. */
  acceptedRevision: number | null;
  windowState: WindowState;
  /** Who had a hand in the latest revision; null = there is none yet. */
  hands: RevisionHands | null;
  /** Who typed the draft; null = the viewer may not see it. */
  draftHands: DraftHands | null;
}

/** An action that role and state would let the viewer take, if they had had no hand in the return. */
export interface WithheldReturnAction {
  action: ReturnAction;
  reason: string;
}

interface Rule {
  event: (state: ReturnState) => ReturnEvent;
  permission: (state: ReturnState) => Permission;
  needsOpenWindow: boolean;
  needsSecondPerson?: SecondPersonStep;
}

/** The same conditions as the decisions themselves ask for, on the server; a test holds the two together. */
const rules: Record<ReturnAction, Rule> = {
  EDIT: { event: () => 'SAVE', permission: () => 'return:type', needsOpenWindow: true },
  CONFIRM: { event: () => 'SAVE', permission: () => 'return:confirm', needsOpenWindow: true },
  SUBMIT: { event: () => 'SUBMIT', permission: () => 'return:confirm', needsOpenWindow: true },
  SIGN_OFF: {
    event: () => 'SIGN_OFF',
    permission: () => 'return:sign-off',
    needsOpenWindow: false,
    needsSecondPerson: 'SIGN_OFF',
  },
  ACCEPT: {
    event: () => 'ACCEPT',
    permission: () => 'return:review',
    needsOpenWindow: false,
    needsSecondPerson: 'ACCEPT',
  },
  SEND_BACK: {
    event: () => 'SEND_BACK',
    permission: (state) => (state === 'SIGNED_OFF' ? 'return:review' : 'return:sign-off'),
    needsOpenWindow: true,
  },
  REOPEN: {
    event: (state) => (state === 'SUBMITTED' ? 'WITHDRAW' : 'REOPEN'),
    permission: () => 'return:edit',
    needsOpenWindow: true,
  },
  // Also after the close: a correction that can no longer be sent must not stand open for ever.
  GIVE_UP: { event: () => 'GIVE_UP', permission: () => 'return:edit', needsOpenWindow: false },
};

/** What role, state and window would let the actor do. */
function possibleActions(actor: Actor, context: ActionContext): ReturnAction[] {
  const isOpen = context.windowState === 'OPEN' || context.windowState === 'LATE';
  return returnActions.filter((action) => {
    const { event, permission, needsOpenWindow } = rules[action];
    const isCorrection = context.acceptedRevision !== null;
    if (transition(context.state, event(context.state), isCorrection) === null) return false;
    if (needsOpenWindow && !isOpen) return false;
    return can(actor, permission(context.state), context) && isOpenToHand(actor, context, action);
  });
}

/** Whether it is for this person of the organisation, by who typed the draft. */
function isOpenToHand(actor: Actor, context: ActionContext, action: ReturnAction): boolean {
  if (action !== 'CONFIRM' && action !== 'SUBMIT') return true;
  const { draftHands } = context;
  const hand = { personId: actor.personId, isPreparer: can(actor, 'return:submit', context) };
  if (draftHands === null) return false;
  if (action === 'SUBMIT') return whyNotSubmit(draftHands, hand) === null;
  return answersToConfirm(draftHands.origins).length > 0 && whyNotConfirm(draftHands, hand) === null;
}

function whyWithheld({ personId }: Actor, { hands }: ActionContext, action: ReturnAction): string | null {
  const { needsSecondPerson } = rules[action];
  return hands === null || needsSecondPerson === undefined
    ? null
    : whyNotSecondPerson(needsSecondPerson, hands, personId);
}

/** What the actor may do with a return as it stands. */
export function allowedActions(actor: Actor, context: ActionContext): ReturnAction[] {
  return possibleActions(actor, context).filter((action) => whyWithheld(actor, context, action) === null);
}

/** What the actor could do if they had had no hand in the return, and why they may not. */
export function withheldActions(actor: Actor, context: ActionContext): WithheldReturnAction[] {
  return possibleActions(actor, context).flatMap((action) => {
    const reason = whyWithheld(actor, context, action);
    return reason === null ? [] : [{ action, reason }];
  });
}
