import { usualComparison } from '@monitor/analysis';
import type { EvaluationQuestion, EvaluationResult } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** A question as it was asked, with its answer where there is one. */
export interface AskedQuestion {
  number: number;
  isDeclared: boolean;
  question: EvaluationQuestion;
  amends: number | null;
  askedByName: string;
  askedAt: Date;
  publication: number | null;
  answeredAt: Date | null;
  result: EvaluationResult | null;
}

export const questionsSql = `
SELECT asked.number, asked.is_declared AS "isDeclared", asked.question, asked.amends, asked.asked_by_name AS "askedByName",
       asked.asked_at AS "askedAt", answer.publication, answer.answered_at AS "answeredAt", answer.result
FROM evaluation_question asked
LEFT JOIN LATERAL (
  SELECT publication, answered_at, result FROM evaluation_answer
  WHERE question = asked.number ORDER BY answered_at, method_version LIMIT 1
) answer ON true
ORDER BY asked.number DESC
LIMIT $1`;

/** Every question that was asked, the latest first, each with its first answer: that stands. */
export async function readQuestions(manager: EntityManager, most: number): Promise<AskedQuestion[]> {
  const rows = await manager.query<AskedQuestion[]>(questionsSql, [most]);
  return rows.map((row) => ({ ...row, question: { ...usualComparison, ...row.question } }));
}

/** Whether there is a question of that number. */
export async function isAsked(manager: EntityManager, number: number): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM evaluation_question WHERE number = $1', [number]);
  return rows.length > 0;
}

const toAnswerSql = `
SELECT asked.number, asked.question, latest.number AS publication
FROM evaluation_question asked
CROSS JOIN LATERAL (
  SELECT number, quarter_id FROM publication
  WHERE published_at IS NOT NULL AND kind IN ('FINAL', 'REVISED')
  ORDER BY quarter_id DESC, number DESC LIMIT 1
) latest
WHERE asked.question ->> 'lastQuarterId' <= latest.quarter_id
  AND NOT EXISTS (SELECT FROM evaluation_answer answer WHERE answer.question = asked.number)
ORDER BY asked.number`;

/** A question without an answer, with the publication that has all of its quarters. */
export interface QuestionToAnswer {
  number: number;
  question: EvaluationQuestion;
  publication: number;
}

/** Questions that have no answer, and whose quarters the latest final publication has. */
export async function questionsToAnswer(manager: EntityManager): Promise<QuestionToAnswer[]> {
  const rows = await manager.query<QuestionToAnswer[]>(toAnswerSql);
  return rows.map((row) => ({ ...row, question: { ...usualComparison, ...row.question } }));
}

const addSql = `
INSERT INTO evaluation_question (is_declared, question, amends, asked_by, asked_by_name)
VALUES ($1, $2, $3, $4, $5)
RETURNING number`;

/** Writes a question down. @returns its number */
export async function addQuestion(
  manager: EntityManager,
  {
    isDeclared,
    question,
    amends,
    by,
  }: {
    isDeclared: boolean;
    question: EvaluationQuestion;
    amends: number | null;
    by: { personId: string; displayName: string };
  },
): Promise<number> {
  const values = [isDeclared, question, amends, by.personId, by.displayName];
  const [row] = await manager.query<{ number: number }[]>(addSql, values);
  if (row === undefined) throw new Error('A question was not written down.');
  return row.number;
}

const keepSql = `
INSERT INTO evaluation_answer (question, publication, method_version, result, result_hash)
VALUES ($1, $2, $3, $4, encode(sha256(convert_to($4::jsonb::text, 'UTF8')), 'hex'))
ON CONFLICT DO NOTHING`;

/** Keeps an answer; one that is there stays. */
export async function keepAnswer(
  manager: EntityManager,
  answer: { question: number; publication: number; methodVersion: string; result: EvaluationResult },
): Promise<void> {
  const { question, publication, methodVersion, result } = answer;
  await manager.query(keepSql, [question, publication, methodVersion, result]);
}

const regionNamesSql = `
SELECT DISTINCT ON (code) code, name FROM organisation_period WHERE type = 'REGION' ORDER BY code, valid_from DESC`;

/** What regions are called now, by code. */
export async function regionNames(manager: EntityManager): Promise<Map<string, string>> {
  const rows = await manager.query<{ code: string; name: string }[]>(regionNamesSql);
  return new Map(rows.map(({ code, name }) => [code, name]));
}
