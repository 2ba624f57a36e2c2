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

export const keepAnswersSql = `
INSERT INTO loaded_answer (collection_id, organisation_code, quarter_id, question, edition, organisation_type, icb_code,
                           region_code, cells, first_line, is_refused)
SELECT $1, answer.*
FROM jsonb_to_recordset($2::jsonb) AS answer ("organisationCode" text, "quarterId" text, question text, edition integer,
  "organisationType" text, "icbCode" text, "regionCode" text, cells jsonb, "firstLine" integer, "isRefused" boolean)
ON CONFLICT (organisation_code, quarter_id, question, collection_id)
  DO UPDATE SET cells = excluded.cells, is_refused = excluded.is_refused`;

/** Keeps answers of a collection, in place of what earlier rows said of the same. */
export async function keepAnswers(
  manager: EntityManager,
  collectionId: string,
  answers: readonly AnswerToLoad[],
): Promise<void> {
  if (answers.length > 0) await manager.query(keepAnswersSql, [collectionId, JSON.stringify(answers)]);
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

export const answersPageSql = `
SELECT ${columns}
FROM loaded_answer answer
WHERE answer.collection_id = $1 AND NOT answer.is_refused
  AND (answer.organisation_code, answer.quarter_id, answer.question) > ($2, $3, $4)
ORDER BY answer.organisation_code, answer.quarter_id, answer.question
LIMIT $5`;

const pageLength = 1000;

/** All answers of a collection that are not refused, in the order of their keys, a page at a time. */
export async function* answersInPages(manager: EntityManager, collectionId: string): AsyncGenerator<AnswerToLoad[]> {
  let last: AnswerKey = { organisationCode: '', quarterId: '', question: '' };
  for (;;) {
    const { organisationCode, quarterId, question } = last;
    const values = [collectionId, organisationCode, quarterId, question, pageLength];
    const page = await manager.query<AnswerToLoad[]>(answersPageSql, values);
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < pageLength) return;
    last = end;
  }
}
