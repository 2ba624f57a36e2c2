import type { Receipt } from '@monitor/domain';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import type { AnswerToWrite } from './decide-save.js';

/**
 * Each answer replaces only the version just before it; one that has a newer version is left alone. What became of its
 * cells is noted beside it. The head is updated too, so that transactions waiting for its lock can tell that answers have
 * changed.
 */
export const writeAnswersSql = `
WITH touched AS (
  UPDATE quarterly_return SET updated_at = product_now() WHERE organisation_code = $1 AND quarter_id = $2
), typed AS (
  SELECT * FROM jsonb_to_recordset($3::jsonb) AS typed ("answerKey" text, version integer, content jsonb, changes jsonb)
), noted AS (
  INSERT INTO answer_cell_change
    (organisation_code, quarter_id, answer_key, version, cell, was, became, person_id, person_name, role,
     received_from, way)
  SELECT $1, $2, typed."answerKey", typed.version, change.cell, change.was, change.became, $4, $5, $8, $6, change.way
  FROM typed, jsonb_to_recordset(typed.changes) AS change (cell text, was jsonb, became jsonb, way text)
)
INSERT INTO return_answer
  (organisation_code, quarter_id, answer_key, version, content, edited_by, edited_by_name, editors, edited_at,
   received_from, received_on)
SELECT $1, $2, typed."answerKey", typed.version, typed.content, $4, $5, ARRAY[$4::uuid], product_now(), $6, $7::date
FROM typed
ORDER BY typed."answerKey"
ON CONFLICT (organisation_code, quarter_id, answer_key) DO UPDATE
SET version = excluded.version, content = excluded.content, edited_by = excluded.edited_by,
    edited_by_name = excluded.edited_by_name, edited_at = excluded.edited_at,
    received_from = excluded.received_from, received_on = excluded.received_on,
    editors = CASE WHEN excluded.edited_by = ANY (return_answer.editors) THEN return_answer.editors
                   ELSE return_answer.editors || excluded.edited_by END
WHERE return_answer.version = excluded.version - 1
RETURNING answer_key`;

/** Answers with the versions they are to have, and from what a helper typed them; null for the organisation itself. */
export interface AnswersToWrite {
  answers: AnswerToWrite[];
  receipt: Receipt | null;
}

/** Writes answers with the versions they are to have. */
export async function writeAnswers(
  { actor, manager }: ReturnWork,
  { organisationCode, quarterId }: ReturnReference,
  { answers, receipt }: AnswersToWrite,
): Promise<void> {
  if (answers.length === 0) return;
  const written = await manager.query<{ answer_key: string }[]>(writeAnswersSql, [
    organisationCode,
    quarterId,
    JSON.stringify(answers),
    actor.personId,
    actor.displayName,
    receipt?.source ?? null,
    receipt?.receivedOn ?? null,
    actor.role,
  ]);
  if (written.length !== answers.length) throw new Error('An answer moved on although its return was locked.');
}
