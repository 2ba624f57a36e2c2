import type { ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { headOrExpected } from '../heads/expected-head.js';
import { fromHead, headColumns, heldWindow, lockedHead, readLocked } from '../heads/locked-return.query.js';
import type { HeldWindow, LockedReturn } from '../heads/locked-return.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { usedKey } from '../revisions/idempotency.query.js';
import { previousReturn } from '../revisions/previous-content.query.js';
import { contentOf } from '../revisions/stored-revision.js';
import type { StoredReturn } from '../revisions/stored-revision.js';
import { standing, standingAnswers } from './answers.query.js';
import type { AnswerRow, StoredAnswerRow } from './answers.query.js';
import { earlierCounts, toEarlierContents } from './earlier-counts.query.js';
import type { StoredCounts } from './earlier-counts.query.js';

/** A draft, locked, with everything that saving and submitting depend on. */
export interface LockedDraft {
  /** NOT_STARTED, and not locked, where nobody has begun it; null where none is expected. */
  head: ReturnHeadRow | null;
  window: HeldWindow | null;
  answers: Map<string, AnswerRow>;
  /** What counted in the last accepted return of an earlier quarter. */
  previous: ReturnContent | null;
  /** The counts of all accepted returns of earlier quarters, newest first. */
  earlier: ReturnContent[];
  /** The request that was sent under the key before. */
  usedFor: string | null;
}

interface DraftRow extends LockedReturn {
  window: HeldWindow | null;
  answers: StoredAnswerRow[];
  previous: StoredReturn | null;
  earlier: StoredCounts[];
  usedFor: string | null;
}

export const lockDraftSql = `
WITH ${lockedHead}
SELECT ${headColumns}, ${heldWindow} AS window, ${standingAnswers} AS answers, ${previousReturn} AS previous,
       ${earlierCounts} AS earlier, ${usedKey} AS "usedFor"
${fromHead}`;

/** Locks a draft until the transaction ends. */
export async function lockDraft(
  manager: EntityManager,
  reference: ReturnReference,
  key: string | null = null,
): Promise<LockedDraft> {
  const { organisationCode, quarterId } = reference;
  const row = await readLocked<DraftRow>(manager, lockDraftSql, [organisationCode, quarterId, key]);
  const head = await headOrExpected(manager, reference, row.head);
  return {
    head,
    window: row.window,
    answers: head === null ? new Map() : standing(row.answers, head),
    previous: contentOf(row.previous),
    earlier: toEarlierContents(organisationCode, row.earlier),
    usedFor: row.usedFor,
  };
}
