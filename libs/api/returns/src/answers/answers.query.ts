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

export const answersSql = `
SELECT answer_key AS "answerKey", version, content, CASE WHEN version > 0 THEN edited_by_name END AS "editedByName",
       editors
FROM return_answer
WHERE organisation_code = $1 AND quarter_id = $2`;

/** Everything typed so far, by key. */
export async function readAnswers(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<Map<string, AnswerRow>> {
  const rows = await manager.query<AnswerRow[]>(answersSql, [organisationCode, quarterId]);
  return new Map(rows.map((row) => [row.answerKey, row]));
}
