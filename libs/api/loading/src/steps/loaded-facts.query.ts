import { recountLoaded, returnFacts } from '@monitor/api-returns';
import { editionOf, stratifierIn } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { answersInPages } from '../checking/loaded-answers.query.js';
import type { AnswerToLoad } from '../checking/loaded-answers.query.js';

export const insertStatusesSql = `
INSERT INTO loaded_status (collection_id, organisation_code, quarter_id, organisation_type, icb_code, region_code, action_code, status)
SELECT $1, fact.*
FROM jsonb_to_recordset($2::jsonb) AS fact ("organisationCode" text, "quarterId" text, "organisationType" text,
  "icbCode" text, "regionCode" text, code text, answer text)`;

export const insertTablesSql = `
INSERT INTO loaded_table (collection_id, organisation_code, quarter_id, organisation_type, icb_code, region_code, metric_id,
                          stratifier, group_codes, numerators, denominators)
SELECT $1, fact.*
FROM jsonb_to_recordset($2::jsonb) AS fact ("organisationCode" text, "quarterId" text, "organisationType" text,
  "icbCode" text, "regionCode" text, "metricId" text, stratifier text, groups text[], numerators integer[],
  denominators integer[])`;

/** The facts of an answer, by the same projection as those of a return, with where they count. */
function factsOf({ organisationCode, quarterId, edition, question, cells, ...answer }: AnswerToLoad) {
  const { organisationType, icbCode, regionCode } = answer;
  const place = { organisationCode, quarterId, organisationType, icbCode, regionCode };
  const answers = [{ question, cells, confirmed: true }];
  const facts = returnFacts({ organisationCode, quarterId, edition, answers });
  return {
    statuses: facts.answers.map((fact) => ({ ...place, ...fact })),
    tables: facts.metrics.map((fact) => {
      const groups = stratifierIn(editionOf(edition), fact.stratifier).groups.map(({ code }) => code);
      return { ...place, ...fact, groups };
    }),
  };
}

/** Writes every answer of a collection as facts, and counts what they change. */
export async function loadFacts(manager: EntityManager, collectionId: string): Promise<void> {
  for await (const page of answersInPages(manager, collectionId)) {
    const facts = page.map(factsOf);
    const statuses = facts.flatMap((each) => each.statuses);
    const tables = facts.flatMap((each) => each.tables);
    if (statuses.length > 0) await manager.query(insertStatusesSql, [collectionId, JSON.stringify(statuses)]);
    if (tables.length > 0) await manager.query(insertTablesSql, [collectionId, JSON.stringify(tables)]);
  }
  await recountCollection(manager, collectionId);
}

export const reverseFactsSql = (table: 'loaded_status' | 'loaded_table') =>
  `UPDATE ${table} SET reversed_at = product_now() WHERE collection_id = $1 AND reversed_at IS NULL`;

/** Lets no fact of a collection count any more. */
export async function reverseFacts(manager: EntityManager, collectionId: string): Promise<void> {
  await manager.query(reverseFactsSql('loaded_status'), [collectionId]);
  await manager.query(reverseFactsSql('loaded_table'), [collectionId]);
  await recountCollection(manager, collectionId);
}

export const codesSql = `
SELECT quarter_id AS "quarterId", array_agg(DISTINCT organisation_code) AS codes
FROM loaded_answer
WHERE collection_id = $1 AND NOT is_refused
GROUP BY quarter_id
ORDER BY quarter_id`;

/** Counts anew whatever a collection says something of, quarter by quarter in the order in which all lock them. */
async function recountCollection(manager: EntityManager, collectionId: string): Promise<void> {
  const quarters = await manager.query<{ quarterId: string; codes: string[] }[]>(codesSql, [collectionId]);
  for (const { quarterId, codes } of quarters) await recountLoaded(manager, codes, quarterId);
}
