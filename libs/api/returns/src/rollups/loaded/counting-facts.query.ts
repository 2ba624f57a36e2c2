/** One of the tables of loaded facts, with the facts of returns that say the same. */
export interface LoadedFacts {
  table: 'loaded_status' | 'loaded_table';
  /** Facts of returns: an organisation's own answer always wins. */
  own: 'action_fact' | 'metric_fact';
  /** What a fact is about, beside organisation and quarter. */
  about: readonly string[];
}

export const loadedStatuses: LoadedFacts = { table: 'loaded_status', own: 'action_fact', about: ['action_code'] };
export const loadedTables: LoadedFacts = {
  table: 'loaded_table',
  own: 'metric_fact',
  about: ['metric_id', 'stratifier'],
};

const isSame = (other: string, about: readonly string[]) =>
  ['organisation_code', 'quarter_id', ...about].map((column) => `${other}.${column} = fact.${column}`).join(' AND ');

/** Whether `fact` should count: it stands, no accepted return says the same, and nothing approved later does. */
export const shouldCount = ({ table, own, about }: LoadedFacts) => `(fact.reversed_at IS NULL
  AND NOT EXISTS (
    SELECT FROM quarterly_return head
    JOIN ${own} own ON own.organisation_code = head.organisation_code AND own.quarter_id = head.quarter_id
     AND own.revision = head.accepted_revision
    WHERE head.organisation_code = fact.organisation_code AND head.quarter_id = fact.quarter_id AND ${isSame('own', about)}
  )
  AND NOT EXISTS (
    SELECT FROM ${table} later
    WHERE ${isSame('later', about)} AND later.reversed_at IS NULL
      AND (later.approved_at, later.collection_id) > (fact.approved_at, fact.collection_id)
  ))`;

/** CTE `counting`: facts of organisations ($1) and a quarter ($2) that begin (sign 1) or cease (-1) to count. */
export const changedFacts = (facts: LoadedFacts) => `
counting AS (
  SELECT fact.*, CASE WHEN fact.is_counted THEN -1 ELSE 1 END AS sign
  FROM ${facts.table} fact
  WHERE fact.organisation_code = ANY ($1::text[]) AND fact.quarter_id = $2 AND fact.is_counted <> ${shouldCount(facts)}
)`;

/** CTE `counting`: every fact of a quarter ($1) that is counted. */
export const countedFacts = ({ table }: LoadedFacts) => `
counting AS (SELECT fact.*, 1 AS sign FROM ${table} fact WHERE fact.quarter_id = $1 AND fact.is_counted)`;

/** CTE `counting`: every fact of a quarter ($1) that should count. */
export const rightfulFacts = (facts: LoadedFacts) => `
counting AS (SELECT fact.*, 1 AS sign FROM ${facts.table} fact WHERE fact.quarter_id = $1 AND ${shouldCount(facts)})`;

/** Notes of the facts of organisations ($1) and a quarter ($2) whether they count. The last step. */
export const noteCountedSql = (facts: LoadedFacts) => `
UPDATE ${facts.table} fact SET is_counted = NOT fact.is_counted
WHERE fact.organisation_code = ANY ($1::text[]) AND fact.quarter_id = $2 AND fact.is_counted <> ${shouldCount(facts)}`;

/** The facts of a quarter ($1) that are noted to count and should not, or the other way round; none should be. */
export const miscountedSql = (facts: LoadedFacts) => `
SELECT 'LOADED' AS rollup, concat_ws('.', '${facts.table}', quarter_id, organisation_code, ${facts.about.join(', ')}, collection_id) AS cell,
       is_counted::text AS kept, (NOT is_counted)::text AS recomputed
FROM ${facts.table} fact
WHERE fact.quarter_id = $1 AND fact.is_counted <> ${shouldCount(facts)}
ORDER BY cell`;
