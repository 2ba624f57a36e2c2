import type { SeenAnswer } from '../answers/seen-answer.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';

/** Confirms versions of answers, and adds one line to the timeline where any of them was not confirmed before. */
export const recordConfirmationSql = `
WITH touched AS (
  UPDATE quarterly_return SET updated_at = product_now() WHERE organisation_code = $1 AND quarter_id = $2
  RETURNING organisation_code, quarter_id, region_code, revision
), confirmed AS (
  INSERT INTO answer_confirmation (organisation_code, quarter_id, answer_key, version, confirmed_by, confirmed_by_name)
  SELECT $1, $2, seen.question, seen.version, $4, $5
  FROM jsonb_to_recordset($3::jsonb) AS seen (question text, version integer)
  ON CONFLICT DO NOTHING
  RETURNING answer_key
)
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name,
                          role, request_id)
SELECT organisation_code, quarter_id,
       (SELECT coalesce(max(sequence), 0) + 1 FROM return_event WHERE organisation_code = $1 AND quarter_id = $2),
       region_code, 'CONFIRMED', revision, $4, $5, $6, $7
FROM touched WHERE EXISTS (SELECT FROM confirmed)`;

/** Confirms answers in the versions that were looked at. */
export async function recordConfirmation(
  { actor, manager }: ReturnWork,
  { organisationCode, quarterId }: ReturnReference,
  answers: readonly SeenAnswer[],
): Promise<void> {
  await manager.query(recordConfirmationSql, [
    organisationCode,
    quarterId,
    JSON.stringify(answers),
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
  ]);
}
