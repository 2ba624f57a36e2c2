import type { Cells, OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** As much of an answer as a file has, of one organisation, quarter and question. */
export interface AnswerToLoad {
  organisationCode: string;
  quarterId: string;
  question: string;
  edition: number;
  organisationType: OrganisationType;
  icbCode: string | null;
  regionCode: string;
  cells: Cells;
  firstLine: number;
  isRefused: boolean;
}

/** What names an answer within its collection. */
export type AnswerKey = Pick<AnswerToLoad, 'organisationCode' | 'quarterId' | 'question'>;

const columns = `answer.organisation_code AS "organisationCode", answer.quarter_id AS "quarterId", answer.question, answer.edition,
       answer.organisation_type AS "organisationType", answer.icb_code AS "icbCode", answer.region_code AS "regionCode",
       answer.cells, answer.first_line AS "firstLine", answer.is_refused AS "isRefused"`;

export const answersOfSql = `
SELECT ${columns}
FROM loaded_answer answer
JOIN unnest($2::text[], $3::text[], $4::text[]) AS wanted (organisation_code, quarter_id, question)
  USING (organisation_code, quarter_id, question)
WHERE answer.collection_id = $1`;

/** Those of some answers of a collection that earlier rows of its file have begun. */
export function readAnswersOf(
  manager: EntityManager,
  collectionId: string,
  keys: readonly AnswerKey[],
): Promise<AnswerToLoad[]> {
  return manager.query<AnswerToLoad[]>(answersOfSql, [
    collectionId,
    keys.map(({ organisationCode }) => organisationCode),
    keys.map(({ quarterId }) => quarterId),
    keys.map(({ question }) => question),
  ]);
}

const givenAnswers = `jsonb_to_recordset($2::jsonb) AS answer ("organisationCode" text, "quarterId" text, question text,
  edition integer, "organisationType" text, "icbCode" text, "regionCode" text, cells jsonb, "firstLine" integer,
  "isRefused" boolean)`;

export const beginAnswersSql = `
INSERT INTO loaded_answer (collection_id, organisation_code, quarter_id, question, edition, organisation_type, icb_code,
                           region_code, cells, first_line, is_refused)
SELECT $1, answer.* FROM ${givenAnswers}
ON CONFLICT (organisation_code, quarter_id, question, collection_id) DO NOTHING
RETURNING organisation_code AS "organisationCode", quarter_id AS "quarterId", question`;

/** Keeps those of some answers that no earlier row of the file has begun, and says which these are. */
export async function beginAnswers(
  manager: EntityManager,
  collectionId: string,
  answers: readonly AnswerToLoad[],
): Promise<AnswerKey[]> {
  if (answers.length === 0) return [];
  return manager.query<AnswerKey[]>(beginAnswersSql, [collectionId, JSON.stringify(answers)]);
}

export const extendAnswersSql = `
UPDATE loaded_answer kept SET cells = answer.cells, is_refused = answer."isRefused"
FROM ${givenAnswers}
WHERE kept.collection_id = $1 AND kept.organisation_code = answer."organisationCode"
  AND kept.quarter_id = answer."quarterId" AND kept.question = answer.question`;

/** Keeps answers of a collection in place of what earlier rows of the file said of the same. */
export async function extendAnswers(
  manager: EntityManager,
  collectionId: string,
  answers: readonly AnswerToLoad[],
): Promise<void> {
  if (answers.length > 0) await manager.query(extendAnswersSql, [collectionId, JSON.stringify(answers)]);
}

export const refuseAnswersSql = `
UPDATE loaded_answer answer SET is_refused = true
FROM unnest($2::text[], $3::text[], $4::text[]) AS refused (organisation_code, quarter_id, question)
WHERE answer.collection_id = $1 AND answer.organisation_code = refused.organisation_code
  AND answer.quarter_id = refused.quarter_id AND answer.question = refused.question`;

/** Notes that some answers are refused as a whole. */
export async function refuseAnswers(
  manager: EntityManager,
  collectionId: string,
  keys: readonly AnswerKey[],
): Promise<void> {
  if (keys.length === 0) return;
  await manager.query(refuseAnswersSql, [
    collectionId,
    keys.map(({ organisationCode }) => organisationCode),
    keys.map(({ quarterId }) => quarterId),
    keys.map(({ question }) => question),
  ]);
}

export const openAnswersSql = `
DECLARE answers_to_load NO SCROLL CURSOR FOR
SELECT ${columns}
FROM loaded_answer answer
WHERE answer.collection_id = $1 AND NOT answer.is_refused
ORDER BY answer.organisation_code, answer.quarter_id, answer.question`;

export const nextAnswersSql = 'FETCH 1000 FROM answers_to_load';

export const closeAnswersSql = 'CLOSE answers_to_load';

/**
 * All answers of a collection that are not refused, in the order of their keys, a page at a time, as they are when the
 * first is read. One scan however many there are: pages by key would each be planned without knowing how many rows the
 * transaction has written, and sort all of them again. One such reading at a time in a transaction.
 */
export async function* answersInPages(manager: EntityManager, collectionId: string): AsyncGenerator<AnswerToLoad[]> {
  await manager.query(openAnswersSql, [collectionId]);
  for (;;) {
    const page = await manager.query<AnswerToLoad[]>(nextAnswersSql);
    if (page.length === 0) break;
    yield page;
  }
  await manager.query(closeAnswersSql);
}
