import { isDeepStrictEqual } from 'node:util';
import { readMoment } from '@monitor/api-reference';
import {
  checkHeading,
  checkReorganisation,
  closingCodes,
  DomainError,
  hasReorganisationErrors,
  stateAfter,
  stepsWithComment,
  storableText,
  whyNotTake,
} from '@monitor/domain';
import type { Actor, NextStep, ReorganisationContent, ReorganisationIssue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readReorganisationContext } from '../storage/reorganisation-context.query.js';
import { readVersions, recordVersion } from '../storage/reorganisation-versions.query.js';
import type { ReorganisationVersion } from '../storage/reorganisation-versions.query.js';
import type { WrittenByReorganisation } from '../storage/written-by-reorganisation.js';
import { checkComment } from './check-comment.js';
import { toReorganised } from './standing.js';
import type { Reorganised } from './standing.js';
import { storableContent } from './storable-content.js';

/** One transaction of an administrator. */
export interface ReorganisationWork {
  actor: Actor;
  manager: EntityManager;
}

/** The step that is asked for, on the version that was looked at. */
export interface StepRequest {
  id: string;
  expectedVersion: number;
  step: NextStep;
  comment?: string | null;
  content?: ReorganisationContent;
}

/** How an id is written. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything that is wrong with a reorganisation, and what follows from it, given what is known now. */
export async function issuesOf(manager: EntityManager, content: ReorganisationContent): Promise<ReorganisationIssue[]> {
  const { today } = await readMoment(manager);
  const context = await readReorganisationContext(manager, [...closingCodes(content)]);
  return checkReorganisation(content, context, today);
}

/** Who takes a step, as it is kept with it. */
export function who({ personId, displayName }: Actor) {
  return { personId, personName: displayName };
}

/** The reorganisation as it stands; refuses where there is none. */
export async function standingOf(manager: EntityManager, id: string): Promise<Reorganised> {
  const found = uuid.test(id) ? toReorganised((await readVersions(manager, id))[0] ?? []) : null;
  if (found !== null) return found;
  throw new DomainError('NOT_FOUND', 'There is no such reorganisation. Start again from the list.');
}

/** A step that may be taken, with what the reorganisation says from then on, or why it is not taken. */
export type StepDecision =
  { mayBeTaken: true; content: ReorganisationContent } | { mayBeTaken: false; issues: ReorganisationIssue[] };

/**
 * Decides whether a step may be taken now. Not, without an issue, where the same person sent it before: it has no second
 * effect. Refuses (DomainError) on another version than the one looked at, and where the rules do not allow it.
 */
export async function decideStep({ actor, manager }: ReorganisationWork, request: StepRequest): Promise<StepDecision> {
  const { current, standing } = await standingOf(manager, request.id);
  const content = request.content === undefined ? current.content : storableContent(request.content);
  if (isSentAgain(current, actor, { ...request, ...(request.content && { content }) })) {
    return { mayBeTaken: false, issues: [] };
  }
  refuseStale(current, request.expectedVersion);
  const { today } = await readMoment(manager);
  const refusal = whyNotTake(request.step, standing, { personId: actor.personId, today });
  if (refusal !== null) throw new DomainError(refusal.code, refusal.message);
  const issues = await blockingIssues(manager, request, content);
  return issues.length > 0 ? { mayBeTaken: false, issues } : { mayBeTaken: true, content };
}

/** Writes a step down that was decided in the same transaction, with what it wrote about organisations, if anything. */
export async function recordStep(
  { actor, manager }: ReorganisationWork,
  { id, step, expectedVersion, comment }: StepRequest,
  { content, written }: { content: ReorganisationContent; written?: WrittenByReorganisation },
): Promise<void> {
  const isRecorded = await recordVersion(manager, {
    id,
    version: expectedVersion + 1,
    step,
    state: stateAfter(step),
    content,
    comment: comment ? storableText(comment).trim() : null,
    written,
    ...who(actor),
  });
  if (!isRecorded) throw new Error(`Version ${expectedVersion} of ${id} changed under the lock.`);
}

/** What keeps the step from being taken until somebody mends it. */
async function blockingIssues(
  manager: EntityManager,
  { step, comment }: StepRequest,
  content: ReorganisationContent,
): Promise<ReorganisationIssue[]> {
  if (step === 'AMEND') return checkHeading(content);
  if (stepsWithComment.includes(step)) return checkComment(comment ?? '');
  if (step !== 'PROPOSE') return [];
  const issues = await issuesOf(manager, content);
  return hasReorganisationErrors(issues) ? issues : [];
}

/** A click that came twice: the latest step is this very one, taken by this very person on this very version. */
function isSentAgain(
  current: ReorganisationVersion,
  { personId }: Actor,
  { step, expectedVersion, content }: StepRequest,
): boolean {
  const isSame = current.step === step && current.personId === personId && current.version === expectedVersion + 1;
  return isSame && (content === undefined || isDeepStrictEqual(current.content, content));
}

function refuseStale(current: ReorganisationVersion, expectedVersion: number): void {
  if (current.version === expectedVersion) return;
  const message = `${current.personName} has changed this reorganisation since you opened it. Nothing of yours was recorded, and both are kept: compare them, then decide.`;
  throw new DomainError('REVISION_STALE', message, { seen: expectedVersion, latest: current.version });
}
