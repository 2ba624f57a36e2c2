/** So many returns ($2) of a quarter ($1) wait for their region. */
export const holdBackSql = `
UPDATE quarterly_return head SET state = 'SUBMITTED', accepted_revision = NULL
FROM (SELECT organisation_code FROM quarterly_return WHERE quarter_id = $1 AND accepted_revision = 1
      ORDER BY md5(organisation_code) LIMIT $2) waiting
WHERE head.quarter_id = $1 AND head.organisation_code = waiting.organisation_code`;

/** So many ($2) of those held back are accepted: they have facts, as those that were never to be have not. */
export const acceptHeldBackSql = `
UPDATE quarterly_return head SET state = 'ACCEPTED', accepted_revision = 1
FROM (SELECT organisation_code FROM quarterly_return own
      WHERE quarter_id = $1 AND accepted_revision IS NULL AND EXISTS (
        SELECT FROM metric_fact fact
        WHERE fact.organisation_code = own.organisation_code AND fact.quarter_id = own.quarter_id)
      ORDER BY organisation_code LIMIT $2) waiting
WHERE head.quarter_id = $1 AND head.organisation_code = waiting.organisation_code`;

/** How many tables a publication ($1) shows anew, and how many it holds back. */
export const sizeSql = `
SELECT (SELECT count(*)::integer FROM published_table WHERE publication = $1) AS renewed,
       (SELECT count(*)::integer FROM held_table WHERE publication = $1) AS held`;
