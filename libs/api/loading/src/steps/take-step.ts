import {
  DomainError,
  isTooLong,
  loadingStepsWithComment,
  stateAfterLoading,
  storableText,
  whyNotLoadingStep,
} from '@monitor/domain';
import type { Actor, NextLoadingStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { summariseAnswers } from '../checking/review-answers.js';
import { standingOf } from '../collections/collection-standing.js';
import type { StandingCollection } from '../collections/collection-standing.js';
import { lockCollections, readVersions, recordVersion } from '../collections/collection-versions.query.js';
import { answersToChange, readDifference } from '../collections/difference.query.js';
import { loadFacts, reverseFacts } from './loaded-facts.query.js';
import { uuid } from './uuid.js';
import { recordLoadingBreaks, withdrawLoadingBreaks } from './loading-breaks.js';

/** The step that is asked for, on the version that was looked at. */
export interface LoadingStepRequest {
  id: string;
  step: NextLoadingStep;
  expectedVersion: number;
  /** The hash of the content that was looked at: what is approved is what was seen. */
  contentHash: string;
  comment?: string | null;
}

/** One transaction of an administrator, in which the product works. */
export interface LoadingWork {
  actor: Actor;
  manager: EntityManager;
}

/** The longest comment on a step, in characters. */
export const longestComment = 1000;

/** A collection as it stands; refuses (NOT_FOUND) where there is none. */
export async function requireCollection(manager: EntityManager, id: string): Promise<StandingCollection> {
  const found = uuid.test(id) ? standingOf((await readVersions(manager, id))[0] ?? []) : null;
  if (found !== null) return found;
  throw new DomainError('NOT_FOUND', 'There is no such collection. Start again from the list.');
}

function commentOf({ step, comment }: LoadingStepRequest): string | null {
  const text = storableText(comment ?? '').trim();
  if (text === '' && loadingStepsWithComment.includes(step)) {
    throw new DomainError('COMMENT_NEEDED', 'Say why, for whoever reads the record later.');
  }
  if (isTooLong(text, longestComment)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `The comment is longer than ${longestComment} characters. Shorten it.`,
    );
  }
  return text === '' ? null : text;
}

function refuseOtherThanSeen({ current }: StandingCollection, request: LoadingStepRequest): void {
  if (current.version === request.expectedVersion && current.contentHash === request.contentHash) return;
  const message = `${current.personName} has changed where this collection stands since you opened it. Nothing of yours was recorded. Load the page again and look once more.`;
  throw new DomainError('REVISION_STALE', message, { seen: request.expectedVersion, latest: current.version });
}

/** What is kept must still be what was hashed when the file was read in. */
async function requireSameContent(manager: EntityManager, { current }: StandingCollection): Promise<void> {
  const { contentHash } = await summariseAnswers(manager, current.id);
  if (contentHash !== current.contentHash)
    throw new Error(`The answers of collection ${current.id} are not those checked.`);
}

/** What a step does beside being written down. */
async function carryOut({ actor, manager }: LoadingWork, step: NextLoadingStep, of: StandingCollection): Promise<void> {
  const recorder = { by: actor.personId, byName: actor.displayName };
  if (step === 'APPROVE') {
    await requireSameContent(manager, of);
    await loadFacts(manager, of.current.id);
    await recordLoadingBreaks(manager, of.current, recorder);
  } else if (step === 'REVERSE') {
    await reverseFacts(manager, of.current.id);
    await withdrawLoadingBreaks(manager, of.current, recorder);
  }
}

/** A click that came twice: the latest step is this very one, taken by this very person on this very version. */
function isSentAgain({ current }: StandingCollection, { personId }: Actor, request: LoadingStepRequest): boolean {
  const { step, expectedVersion } = request;
  return current.step === step && current.personId === personId && current.version === expectedVersion + 1;
}

/**
 * Takes a step on a collection, with all that follows from it, in one transaction. Refuses (DomainError) a step that
 * cannot be taken from where it stands, one on something else than was looked at, and a second one of the same person.
 */
export async function takeLoadingStep(work: LoadingWork, request: LoadingStepRequest): Promise<void> {
  const { actor, manager } = work;
  await lockCollections(manager);
  const found = await requireCollection(manager, request.id);
  if (isSentAgain(found, actor, request)) return;
  refuseOtherThanSeen(found, request);
  const comment = commentOf(request);
  const toChange = answersToChange(await readDifference(manager, request.id));
  const refusal = whyNotLoadingStep(request.step, { ...found.standing, answersToChange: toChange }, actor.personId);
  if (refusal !== null) throw new DomainError(refusal.code, refusal.message);
  await carryOut(work, request.step, found);
  const { id, contentHash, counts, version } = found.current;
  await recordVersion(manager, {
    id,
    contentHash,
    counts,
    comment,
    version: version + 1,
    step: request.step,
    state: stateAfterLoading(request.step),
    personId: actor.personId,
    personName: actor.displayName,
  });
}
