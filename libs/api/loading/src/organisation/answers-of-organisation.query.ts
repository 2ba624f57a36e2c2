import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Whether a loaded answer counts, and if not, what is counted in its place. */
export const loadedStandings = ['COUNTS', 'OWN_RETURN', 'LATER_COLLECTION'] as const;
export type LoadedStanding = (typeof loadedStandings)[number];

const meanings: Record<LoadedStanding, string> = {
  COUNTS: 'It counts, because the organisation has no accepted return that answers the same.',
  OWN_RETURN: 'It does not count: what the organisation says in its own accepted return does.',
  LATER_COLLECTION: 'It does not count: a collection that was approved later says the same or otherwise.',
};

/** What it means that an answer stands so, in one sentence. */
export function loadedStandingMeaning(standing: LoadedStanding): string {
  return meanings[standing];
}

/** What was loaded of one organisation for one quarter: an answer by which organisations are counted, or a table. */
export interface AnswerOfOrganisationRow {
  quarterId: QuarterId;
  /** Of an answer; null for a table. */
  actionCode: string | null;
  answer: string | null;
  /** Of a table; null for an answer. */
  metricId: string | null;
  stratifier: string | null;
  title: string;
  source: string;
  standing: LoadedStanding;
  /** How many there are in all. */
  total: number;
}

const isSame = (other: string, about: readonly string[]) =>
  ['organisation_code', 'quarter_id', ...about].map((column) => `${other}.${column} = fact.${column}`).join(' AND ');

// What does not count and stands is kept out by a return or by a later collection, whether or not it may be seen here.
const standingOf = ({ table, own, about }: { table: string; own: string; about: readonly string[] }) => `
CASE WHEN fact.is_counted THEN 'COUNTS'
  WHEN NOT EXISTS (
    SELECT FROM quarterly_return head
    JOIN ${own} own ON own.organisation_code = head.organisation_code AND own.quarter_id = head.quarter_id
     AND own.revision = head.accepted_revision
    WHERE ${isSame('own', about)}
  ) AND EXISTS (
    SELECT FROM ${table} later
    WHERE ${isSame('later', about)} AND later.reversed_at IS NULL
      AND (later.approved_at, later.collection_id) > (fact.approved_at, fact.collection_id)
  ) THEN 'LATER_COLLECTION'
  ELSE 'OWN_RETURN' END AS standing`;

export const answersOfOrganisationSql = `
WITH said AS (
  SELECT quarter_id, action_code, status AS answer, NULL AS metric_id, NULL AS stratifier, collection_id, approved_at,
         ${standingOf({ table: 'loaded_status', own: 'action_fact', about: ['action_code'] })}
  FROM loaded_status fact
  WHERE organisation_code = $1 AND reversed_at IS NULL
  UNION ALL
  SELECT quarter_id, NULL, NULL, metric_id, stratifier, collection_id, approved_at,
         ${standingOf({ table: 'loaded_table', own: 'metric_fact', about: ['metric_id', 'stratifier'] })}
  FROM loaded_table fact
  WHERE organisation_code = $1 AND reversed_at IS NULL
)
SELECT quarter_id AS "quarterId", action_code AS "actionCode", answer, metric_id AS "metricId", stratifier,
       collection.title, collection.source, standing, count(*) OVER ()::integer AS total
FROM said
JOIN loaded_collection collection ON collection.id = said.collection_id
ORDER BY quarter_id DESC, action_code, metric_id, stratifier, approved_at DESC, collection_id
LIMIT $2 OFFSET $3`;

/** A page of what was loaded of an organisation and not reversed, the latest quarter first: as much as may be seen. */
export function answersOfOrganisation(
  manager: EntityManager,
  { organisationCode, first, skip }: { organisationCode: string; first: number; skip: number },
): Promise<AnswerOfOrganisationRow[]> {
  return manager.query<AnswerOfOrganisationRow[]>(answersOfOrganisationSql, [organisationCode, first, skip]);
}
