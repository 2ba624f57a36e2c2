import { canonicalText, DomainError, hasErrors, stateLabel, transition } from '@monitor/domain';
import type { ReturnAction, ReturnEvent, ReturnIssue } from '@monitor/domain';
import type { EventPartsFragment } from '@monitor/web-graphql';
import { contentOfPractice } from './practice-return.js';
import type { PracticeReturn, PracticeRevision, PracticeRole } from './practice-return.js';
import { allowedInPractice, issuesOfPractice, practiceActor } from './show-practice.js';

/** What somebody does with the return: which step, what is told of it, and what they say. */
interface Step {
  /** The version that it makes; left out where it makes none. */
  revision?: PracticeRevision;
  action: ReturnAction;
  event: ReturnEvent;
  kind: EventPartsFragment['kind'];
  comment: string | null;
}

/** The return after a step; refuses, as the service does, one that role or state does not allow. */
function afterStep(
  practice: PracticeReturn,
  role: PracticeRole,
  { revision, action, event, kind, comment }: Step,
): PracticeReturn {
  const state = transition(practice.state, event);
  if (state === null || !allowedInPractice(practice, role).allowed.includes(action)) {
    const message = `This return is now “${stateLabel(practice.state)}”, so this cannot be done by you now. Load the page again.`;
    throw new DomainError('STATE_DOES_NOT_ALLOW', message);
  }
  const revisions = revision === undefined ? practice.revisions : [...practice.revisions, revision];
  const happened: EventPartsFragment = {
    sequence: practice.events.length + 1,
    kind,
    revision: revisions.length,
    contentHash: revisions.at(-1)?.contentHash ?? null,
    personName: practiceActor(role, practice.organisationCode).displayName,
    role,
    comment,
    receivedFrom: null,
    receivedOn: null,
    signedInAt: null,
    happenedAt: new Date().toISOString(),
  };
  return { ...practice, state, revisions, events: [...practice.events, happened] };
}

/** What the signature covers, worked out as on the server; browsers do so only on a connection that is encrypted. */
async function hashOf(practice: PracticeReturn): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return 'not worked out in practice';
  const text = new TextEncoder().encode(canonicalText(contentOfPractice(practice)));
  const bytes = new Uint8Array(await subtle.digest('SHA-256', text));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Submits what is typed as a new version; where anything stops it, nothing is changed. */
export async function submitPractice(
  practice: PracticeReturn,
  role: PracticeRole,
  reason: string | null,
): Promise<{ practice: PracticeReturn; issues: ReturnIssue[] }> {
  const issues = issuesOfPractice(practice);
  if (hasErrors(issues)) return { practice, issues };
  const revision = { content: contentOfPractice(practice), contentHash: await hashOf(practice) };
  const step = { revision, action: 'SUBMIT', event: 'SUBMIT', kind: 'SUBMITTED', comment: reason } as const;
  return { practice: afterStep(practice, role, step), issues };
}

/** Signs the submitted version off. */
export function signOffPractice(practice: PracticeReturn, role: PracticeRole, comment: string | null): PracticeReturn {
  return afterStep(practice, role, { action: 'SIGN_OFF', event: 'SIGN_OFF', kind: 'SIGNED_OFF', comment });
}

/** Sends the submitted version back; what was typed stays. */
export function sendBackPractice(practice: PracticeReturn, role: PracticeRole, comment: string | null): PracticeReturn {
  return afterStep(practice, role, { action: 'SEND_BACK', event: 'SEND_BACK', kind: 'SENT_BACK', comment });
}

/** Takes the submitted version back before it is signed off. */
export function takeBackPractice(practice: PracticeReturn, role: PracticeRole, comment: string | null): PracticeReturn {
  return afterStep(practice, role, { action: 'REOPEN', event: 'WITHDRAW', kind: 'WITHDRAWN', comment });
}
