import type { ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { standing, standingAnswers } from '../answers/answers.query.js';
import type { AnswerRow, StoredAnswerRow } from '../answers/answers.query.js';
import { headOrExpected } from '../heads/expected-head.js';
import { fromHead, headColumns, lockedHead, readLocked } from '../heads/locked-return.query.js';
import type { LockedReturn } from '../heads/locked-return.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { revisionsOfReturn } from '../revisions/revisions.query.js';
import { contentOf } from '../revisions/stored-revision.js';

/** A return, locked, with what is typed of it and what was accepted. */
export interface LockedCorrection {
  head: ReturnHeadRow | null;
  answers: Map<string, AnswerRow>;
  /** The version that counts; null where none was accepted. */
  counted: ReturnContent | null;
}

interface CorrectionRow extends LockedReturn {
  answers: StoredAnswerRow[];
  counted: unknown;
}

export const lockCorrectionSql = `
WITH ${lockedHead}
SELECT ${headColumns}, ${standingAnswers} AS answers,
       (SELECT submitted.content ${revisionsOfReturn} AND submitted.revision = head."acceptedRevision") AS counted
${fromHead}`;

/** Locks a return until the transaction ends, with its draft and its accepted version. */
export async function lockCorrection(manager: EntityManager, reference: ReturnReference): Promise<LockedCorrection> {
  const { organisationCode, quarterId } = reference;
  const row = await readLocked<CorrectionRow>(manager, lockCorrectionSql, [organisationCode, quarterId]);
  const head = await headOrExpected(manager, reference, row.head);
  if (head === null) return { head, answers: new Map(), counted: null };
  const counted = row.counted === null ? null : contentOf({ ...head, content: row.counted });
  return { head, answers: standing(row.answers, head), counted };
}
