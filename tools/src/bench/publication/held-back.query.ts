/** So many returns ($2) of a quarter ($1) wait for their region. */
export const holdBackSql = `
UPDATE quarterly_return head SET state = 'SUBMITTED', accepted_revision = NULL
FROM (SELECT organisation_code FROM quarterly_return WHERE quarter_id = $1 AND accepted_revision = 1
      ORDER BY md5(organisation_code) LIMIT $2) waiting
WHERE head.quarter_id = $1 AND head.organisation_code = waiting.organisation_code`;

/** Those of them that were written to be accepted are. */
export const acceptHeldBackSql = `
UPDATE quarterly_return head SET state = 'ACCEPTED', accepted_revision = 1
WHERE quarter_id = $1 AND accepted_revision IS NULL AND EXISTS (
  SELECT FROM metric_fact fact WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id)`;

/** How many tables a publication ($1) shows anew, and how many it holds back. */
export const sizeSql = `
SELECT (SELECT count(*)::integer FROM published_table WHERE publication = $1) AS renewed,
       (SELECT count(*)::integer FROM held_table WHERE publication = $1) AS held`;
