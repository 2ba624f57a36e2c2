import { readStoredAnswer } from '@monitor/domain';
import type { Answer, ContentOwner, TypedAnswerOrigin } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** One answer as it stands. Its key is the code of its question. */
export interface AnswerRow {
  answerKey: string;
  version: number;
  content: Answer;
  editedByName: string | null;
  editors: string[];
  /** When it was saved last (ISO 8601); null where the return has not been begun. */
  editedAt: string | null;
  /** Who typed it last, and from what. */
  origin: TypedAnswerOrigin;
}

/** One answer as PostgreSQL keeps it; what was typed before an answer was cells is kept as it was until it is saved. */
export interface StoredAnswerRow extends Omit<AnswerRow, 'content'> {
  content: unknown;
}

/** Everything typed in the return $1 (organisation), $2 (quarter) so far, in one value. */
export const standingAnswers = `
  (SELECT coalesce(json_agg(json_build_object('answerKey', answer_key, 'version', version, 'content', content,
            'editedByName', CASE WHEN version > 0 THEN edited_by_name END, 'editors', editors,
            'editedAt', edited_at,
            'origin', json_build_object('typedBy', edited_by, 'typedByName', edited_by_name,
              'receipt', CASE WHEN received_from IS NOT NULL
                         THEN json_build_object('source', received_from, 'receivedOn', received_on) END,
              'confirmedByName', (
                SELECT confirmed_by_name FROM answer_confirmation confirmed
                WHERE confirmed.organisation_code = $1 AND confirmed.quarter_id = $2
                  AND confirmed.answer_key = typed.answer_key AND confirmed.version = typed.version)))), '[]')
   FROM return_answer typed
   WHERE organisation_code = $1 AND quarter_id = $2)`;

export const answersSql = `SELECT ${standingAnswers} AS answers`;

/** Answers by their keys. */
export function byKey(answers: readonly AnswerRow[]): Map<string, AnswerRow> {
  return new Map(answers.map((answer) => [answer.answerKey, answer]));
}

/** The answers of a draft by their keys, whatever shape they were stored in; refuses one that cannot be read. */
export function standing(rows: readonly StoredAnswerRow[], owner: ContentOwner): Map<string, AnswerRow> {
  return byKey(rows.map((row) => ({ ...row, content: readStoredAnswer(row.content, owner, row.answerKey) })));
}

/** Everything typed so far, by key. */
export async function readAnswers(manager: EntityManager, owner: ContentOwner): Promise<Map<string, AnswerRow>> {
  const { organisationCode, quarterId } = owner;
  const [row] = await manager.query<{ answers: StoredAnswerRow[] }[]>(answersSql, [organisationCode, quarterId]);
  return standing(row?.answers ?? [], owner);
}
