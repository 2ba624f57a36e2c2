import type { ActionAnswer, MetricAnswer } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** One answer as it stands. */
export interface AnswerRow {
  answerKey: string;
  version: number;
  content: ActionAnswer | MetricAnswer;
  editedByName: string | null;
  editors: string[];
}

/** Everything typed in the return $1 (organisation), $2 (quarter) so far, in one value. */
export const standingAnswers = `
  (SELECT coalesce(json_agg(json_build_object('answerKey', answer_key, 'version', version, 'content', content,
            'editedByName', CASE WHEN version > 0 THEN edited_by_name END, 'editors', editors)), '[]')
   FROM return_answer
   WHERE organisation_code = $1 AND quarter_id = $2)`;

export const answersSql = `SELECT ${standingAnswers} AS answers`;

/** Answers by their keys. */
export function byKey(answers: readonly AnswerRow[]): Map<string, AnswerRow> {
  return new Map(answers.map((answer) => [answer.answerKey, answer]));
}

/** Everything typed so far, by key. */
export async function readAnswers(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<Map<string, AnswerRow>> {
  const [row] = await manager.query<{ answers: AnswerRow[] }[]>(answersSql, [organisationCode, quarterId]);
  return byKey(row?.answers ?? []);
}
