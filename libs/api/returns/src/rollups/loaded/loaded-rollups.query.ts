import { statusSums } from './loaded-areas.query.js';

const keys = [
  'quarter_id',
  'boundaries',
  'level',
  'area_code',
  'organisation_type',
  'action_code',
  'status',
  'collection_id',
];
const listed = keys.join(', ');
const eachKey = (write: (key: string) => string, between: string) => keys.map(write).join(between);

/** Adds the rows of `delta` to the rollup. Which of them are nought is left out, so that a row is written for a reason. */
const merge = `
MERGE INTO loaded_status_rollup kept
USING (SELECT * FROM delta WHERE organisations <> 0) delta
ON ${eachKey((key) => `kept.${key} = delta.${key}`, ' AND ')}
WHEN MATCHED THEN UPDATE SET organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN INSERT (${listed}, organisations)
  VALUES (${eachKey((key) => `delta.${key}`, ', ')}, delta.organisations)`;

/** CTE `delta`, after `sums`: what is missing from the kept rows of a quarter ($1) of which a condition holds. */
const missing = (condition: string) => `
kept_rows AS (SELECT * FROM loaded_status_rollup WHERE quarter_id = $1 AND ${condition}),
delta AS (
  SELECT ${listed}, coalesce(sums.organisations, 0) - coalesce(kept_rows.organisations, 0) AS organisations
  FROM (SELECT * FROM sums WHERE ${condition}) sums FULL JOIN kept_rows USING (${listed})
)`;

/** Adds the statuses that begin to count and takes off those that cease to, after a CTE `counting`. */
export const countSql = (counting: string) => `WITH ${counting}, ${statusSums}, delta AS (SELECT * FROM sums) ${merge}`;

/** Brings the rows on the boundaries of today up to date, from every counted status of a quarter ($1). */
export const restateSql = (counting: string) =>
  `WITH ${counting}, ${statusSums}, ${missing(`boundaries = 'AS_NOW'`)} ${merge}`;

/** The cells of a quarter ($1) that are not what the statuses after a CTE `counting` add up to; none should be. */
export const differencesSql = (counting: string) => `
WITH ${counting}, ${statusSums}, ${missing('true')}
SELECT 'LOADED' AS rollup, concat_ws('.', 'loaded_status_rollup', ${listed}) AS cell,
       coalesce(kept.organisations, 0)::text AS kept, (coalesce(kept.organisations, 0) + delta.organisations)::text AS recomputed
FROM delta LEFT JOIN loaded_status_rollup kept USING (${listed})
WHERE delta.organisations <> 0
ORDER BY cell`;
