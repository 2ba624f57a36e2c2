import { carryForward, editionOf, isEmptyAnswer } from '@monitor/domain';
import type { Answer, ReturnContent } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnWork } from '../heads/return-work.js';
import { byKey } from './answers.query.js';
import type { AnswerRow } from './answers.query.js';
import type { LockedDraft } from './lock-draft.query.js';

/** Begun once: of two people who begin at the same time, the second waits and finds the return of the first. */
export const startReturnSql = `
WITH begun AS (
  INSERT INTO quarterly_return
    (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state)
  VALUES ($1, $2, $3, $4, $5, $6, 'DRAFT')
  ON CONFLICT DO NOTHING
  RETURNING organisation_code, quarter_id, region_code
), carried AS (
  INSERT INTO return_answer
    (organisation_code, quarter_id, answer_key, version, content, edited_by, edited_by_name, editors, edited_at)
  SELECT organisation_code, quarter_id, answer."answerKey", 0, answer.content, $7, $8, '{}', product_now()
  FROM begun, jsonb_to_recordset($11::jsonb) AS answer ("answerKey" text, content jsonb)
), noted AS (
  INSERT INTO answer_cell_change
    (organisation_code, quarter_id, answer_key, version, cell, became, person_id, person_name, role, way)
  SELECT organisation_code, quarter_id, answer."answerKey", 0, given.key, given.value, $7, $8, $9, 'CARRIED_OVER'
  FROM begun, jsonb_to_recordset($11::jsonb) AS answer ("answerKey" text, content jsonb),
       jsonb_each(answer.content -> 'cells') AS given
)
INSERT INTO return_event
  (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role, request_id)
SELECT organisation_code, quarter_id, 1, region_code, 'STARTED', 0, $7, $8, $9, $10 FROM begun
RETURNING sequence`;

/** The answers of an earlier quarter that a new return starts from; they still have to be confirmed. */
export function carriedAnswers(head: ReturnHeadRow, previous: ReturnContent | null): Answer[] {
  if (previous === null) return [];
  const { answers } = carryForward(previous, { ...head, edition: editionOf(head.edition) });
  return answers.filter((answer) => !isEmptyAnswer(answer));
}

/** The answers that a return not yet begun would start from, by key. */
export function answersAtStart(head: ReturnHeadRow, previous: ReturnContent | null): Map<string, AnswerRow> {
  const carried = carriedAnswers(head, previous).map((content): AnswerRow => ({
    answerKey: content.question,
    version: 0,
    content,
    editedByName: null,
    editors: [],
    editedAt: null,
    origin: { typedBy: '', typedByName: '', receipt: null, confirmedByName: null },
  }));
  return byKey(carried);
}

/**
 * Begins a return with what is carried over from the last accepted one, and gives back the draft as it then stands;
 * null when somebody else just began it.
 */
export async function startReturn(
  { actor, manager }: ReturnWork,
  head: ReturnHeadRow,
  draft: LockedDraft,
): Promise<LockedDraft | null> {
  const answers = answersAtStart(head, draft.previous);
  const started = await manager.query<{ sequence: number }[]>(startReturnSql, [
    head.organisationCode,
    head.quarterId,
    head.organisationType,
    head.icbCode,
    head.regionCode,
    head.edition,
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
    JSON.stringify([...answers.values()]),
  ]);
  return started.length === 0 ? null : { ...draft, head: { ...head, state: 'DRAFT' }, answers };
}
