import type { EntityManager } from 'typeorm';
import { standingAnswers } from '../answers/answers.query.js';
import type { StoredAnswerRow } from '../answers/answers.query.js';
import { earlierCounts } from '../answers/earlier-counts.query.js';
import type { StoredCounts } from '../answers/earlier-counts.query.js';
import { eventsOfReturn } from '../events/events.query.js';
import type { StoredEvent } from '../events/to-return-event.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { previousReturn } from '../revisions/previous-content.query.js';
import { revisionParts, revisionsOfReturn } from '../revisions/revisions.query.js';
import type { RevisionRow } from '../revisions/revisions.query.js';
import type { StoredReturn } from '../revisions/stored-revision.js';
import { extensionsOfReturn } from './extensions-of-return.query.js';
import type { StoredExtension } from './extensions-of-return.query.js';
import { oneHeadSql } from './return-heads.query.js';
import type { ReturnHeadListed } from './return-heads.query.js';

/** A revision with what it says. */
export interface RevisionWithContent extends RevisionRow {
  content: unknown;
}

/** A return with everything that row-level security lets its reader see. */
export interface WholeReturnRow extends ReturnHeadListed {
  answers: StoredAnswerRow[];
  /** The latest revision and the one that counts, each with the one before it. */
  revisions: RevisionWithContent[];
  /** The last accepted return of an earlier quarter. */
  previous: StoredReturn | null;
  /** The counts of accepted returns of earlier quarters, newest first. */
  earlier: StoredCounts[];
  events: StoredEvent[];
  /** Every extension that it had. */
  extensions: StoredExtension[];
}

export const wholeReturnSql = `
WITH listed AS (${oneHeadSql})
SELECT listed.*, ${standingAnswers} AS answers, ${previousReturn} AS previous, ${earlierCounts} AS earlier,
       ${eventsOfReturn} AS events, ${extensionsOfReturn} AS extensions,
       (SELECT coalesce(json_agg(json_build_object(${revisionParts}, 'content', submitted.content)), '[]')
        ${revisionsOfReturn} AND submitted.revision IN (listed.revision, listed.revision - 1,
          listed."acceptedRevision", listed."acceptedRevision" - 1)) AS revisions
FROM listed`;

/** One expected return, begun or not, in one statement; null where the organisation need not report for the quarter. */
export async function readWholeReturn(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<WholeReturnRow | null> {
  const [row] = await manager.query<WholeReturnRow[]>(wholeReturnSql, [organisationCode, quarterId]);
  return row ?? null;
}
