import type { Role } from '../../access/actor.js';
import { roleLabel } from '../../access/role-labels.js';
import { correctedVersion, isOpenToday, isYetToSend } from './standing-return.js';
import type { StandingReturn } from './standing-return.js';
import { whatIsNext } from './what-is-next.js';
import { whereItStands } from './where-it-stands.js';

/** What people come to a page of a return to do. */
export const returnSteps = ['TYPE', 'SIGN_OFF', 'REVIEW', 'CORRECT', 'GIVE_UP'] as const;
export type ReturnStep = (typeof returnSteps)[number];

interface StepRule {
  isItsTurn: (standing: StandingReturn) => boolean;
  needsOpenWindow: boolean;
  roles: readonly Role[];
  whoDoesIt: (standing: StandingReturn) => string;
}

const rules: Record<ReturnStep, StepRule> = {
  TYPE: {
    isItsTurn: isYetToSend,
    needsOpenWindow: true,
    roles: ['PREPARER', 'HELPER'],
    whoDoesIt: () => 'a preparer of the organisation fills it in',
  },
  SIGN_OFF: {
    isItsTurn: ({ state }) => state === 'SUBMITTED',
    needsOpenWindow: false,
    roles: ['APPROVER'],
    whoDoesIt: () => 'an approver of the organisation signs it off',
  },
  REVIEW: {
    isItsTurn: ({ state }) => state === 'SIGNED_OFF',
    needsOpenWindow: false,
    roles: ['REGIONAL_LEAD'],
    whoDoesIt: ({ region }) => `the regional lead of ${region} accepts it`,
  },
  CORRECT: {
    isItsTurn: ({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED',
    needsOpenWindow: true,
    roles: ['PREPARER'],
    whoDoesIt: ({ state }) =>
      state === 'ACCEPTED'
        ? 'a preparer of the organisation corrects it'
        : 'a preparer of the organisation takes it back',
  },
  GIVE_UP: {
    isItsTurn: (standing) => correctedVersion(standing) !== null,
    needsOpenWindow: false,
    roles: ['PREPARER'],
    whoDoesIt: () => 'a preparer of the organisation gives a correction up',
  },
};

/** Why somebody cannot do what they came for: one cause, and the one thing that happens next. */
export interface WhyNot {
  cause: string;
  next: string;
}

/** The one cause: where the return stands, then its days, then the role. */
function causeOf(step: ReturnStep, standing: StandingReturn, role: Role): string | null {
  const { isItsTurn, needsOpenWindow, roles, whoDoesIt } = rules[step];
  const { state, until } = whereItStands(standing);
  if (!isItsTurn(standing)) return state;
  if (needsOpenWindow && !isOpenToday(standing)) return until;
  if (roles.includes(role)) return null;
  return `You act as ${roleLabel(role).toLowerCase()}: ${whoDoesIt(standing)}.`;
}

/**
 * Why somebody in a role cannot take a step of a return now, as far as its state, its days and the role say; null where
 * they can. Whether they had a hand in it before is for `whyNotSecondPerson` to say.
 */
export function whyNot(step: ReturnStep, standing: StandingReturn, role: Role): WhyNot | null {
  const cause = causeOf(step, standing, role);
  return cause === null ? null : { cause, next: whatIsNext(standing, role) };
}
