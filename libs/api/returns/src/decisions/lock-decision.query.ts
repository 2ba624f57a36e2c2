import type { ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { headOrExpected } from '../heads/expected-head.js';
import { fromHead, headColumns, heldWindow, lockedHead, readLocked } from '../heads/locked-return.query.js';
import type { HeldWindow, LockedReturn } from '../heads/locked-return.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { revisionParts, revisionsOfReturn } from '../revisions/revisions.query.js';
import type { RevisionRow } from '../revisions/revisions.query.js';
import { contentOf } from '../revisions/stored-revision.js';

/** A return, locked, with what a decision about it depends on. */
export interface LockedDecision {
  /** NOT_STARTED, and not locked, where nobody has begun it; null where none is expected. */
  head: ReturnHeadRow | null;
  /** The latest revision; null = none yet. */
  submitted: RevisionRow | null;
}

interface DecisionRow extends LockedReturn {
  submitted: RevisionRow | null;
}

const submitted = `(SELECT json_build_object(${revisionParts}) ${revisionsOfReturn} AND submitted.revision = head.revision) AS submitted`;
/** The content of one revision. */
const contentOfRevision = `SELECT submitted.content ${revisionsOfReturn} AND submitted.revision =`;

export const lockDecisionSql = `
WITH ${lockedHead}
SELECT ${headColumns}, ${submitted}
${fromHead}`;

/** Locks a return until the transaction ends, for a decision that no window bounds. */
export async function lockDecision(manager: EntityManager, reference: ReturnReference): Promise<LockedDecision> {
  const { organisationCode, quarterId } = reference;
  const row = await readLocked<DecisionRow>(manager, lockDecisionSql, [organisationCode, quarterId]);
  return { ...row, head: await headOrExpected(manager, reference, row.head) };
}

export const lockDecisionInWindowSql = `
WITH ${lockedHead}
SELECT ${headColumns}, ${submitted}, ${heldWindow} AS window
${fromHead}`;

/** Locks a return and holds its window until the transaction ends. */
export async function lockDecisionInWindow(
  manager: EntityManager,
  reference: ReturnReference,
): Promise<LockedDecision & { window: HeldWindow | null }> {
  const { organisationCode, quarterId } = reference;
  const row = await readLocked<DecisionRow & { window: HeldWindow | null }>(manager, lockDecisionInWindowSql, [
    organisationCode,
    quarterId,
  ]);
  return { ...row, head: await headOrExpected(manager, reference, row.head) };
}

export const lockAcceptanceSql = `
WITH ${lockedHead}
SELECT ${headColumns}, ${submitted},
       (${contentOfRevision} head.revision) AS content,
       (${contentOfRevision} head."acceptedRevision") AS counted
${fromHead}`;

/** What acceptance changes: what was submitted, and what counted until now. */
export interface LockedAcceptance extends LockedDecision {
  content: ReturnContent | null;
  counted: ReturnContent | null;
}

/** Locks a return until the transaction ends, with the contents that are counted. */
export async function lockAcceptance(manager: EntityManager, reference: ReturnReference): Promise<LockedAcceptance> {
  const { organisationCode, quarterId } = reference;
  const row = await readLocked<DecisionRow & { content: unknown; counted: unknown }>(manager, lockAcceptanceSql, [
    organisationCode,
    quarterId,
  ]);
  const head = await headOrExpected(manager, reference, row.head);
  const read = (content: unknown) => (head === null || content === null ? null : contentOf({ ...head, content }));
  return { head, submitted: row.submitted, content: read(row.content), counted: read(row.counted) };
}
