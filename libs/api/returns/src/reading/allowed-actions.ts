import { registerWords } from '@monitor/api-platform';
import { can, transition } from '@monitor/domain';
import type { Actor, Permission, ReturnEvent, ReturnState, WindowState } from '@monitor/domain';

export const returnActions = ['EDIT', 'SUBMIT', 'SIGN_OFF', 'ACCEPT', 'SEND_BACK', 'REOPEN'] as const;
export type ReturnAction = (typeof returnActions)[number];

export const ReturnActionWords = registerWords(
  'ReturnAction',
  returnActions,
  'What a viewer may do with a return now.',
);

/** What the answer depends on. */
export interface ActionContext {
  organisationCode: string;
  regionCode: string;
  state: ReturnState;
  windowState: WindowState;
  /** Whoever typed in or submitted the latest revision. */
  preparers: readonly string[];
}

interface Rule {
  event: (state: ReturnState) => ReturnEvent;
  permission: (state: ReturnState) => Permission;
  needsOpenWindow: boolean;
  notByPreparers?: boolean;
}

/** The same conditions as the decisions themselves ask for; a test holds the two together. */
const rules: Record<ReturnAction, Rule> = {
  EDIT: { event: () => 'SAVE', permission: () => 'return:edit', needsOpenWindow: true },
  SUBMIT: { event: () => 'SUBMIT', permission: () => 'return:submit', needsOpenWindow: true },
  SIGN_OFF: {
    event: () => 'SIGN_OFF',
    permission: () => 'return:sign-off',
    needsOpenWindow: false,
    notByPreparers: true,
  },
  ACCEPT: { event: () => 'ACCEPT', permission: () => 'return:review', needsOpenWindow: false },
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
};

/** What the actor may do with a return as it stands. */
export function allowedActions(actor: Actor, context: ActionContext): ReturnAction[] {
  const isOpen = context.windowState === 'OPEN' || context.windowState === 'LATE';
  return returnActions.filter((action) => {
    const { event, permission, needsOpenWindow, notByPreparers } = rules[action];
    if (transition(context.state, event(context.state)) === null) return false;
    if (needsOpenWindow && !isOpen) return false;
    if (notByPreparers === true && context.preparers.includes(actor.personId)) return false;
    return can(actor, permission(context.state), context);
  });
}
