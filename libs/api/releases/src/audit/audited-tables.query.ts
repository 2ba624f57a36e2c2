import type { KeptTable } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** A quarter and metric of a publication. */
export interface AuditedMetric {
  publication: number;
  quarterId: string;
  metricId: string;
}

/** How many publications back a reader is taken to have kept what was shown, and the new one. */
const remembered = 9;

const workSql = `
SELECT made.quarter_id AS "quarterId", made.metric_id AS "metricId",
       EXISTS (SELECT FROM publication_audit done
               WHERE done.publication = $1 AND done.quarter_id = made.quarter_id AND done.metric_id = made.metric_id
                 AND done.content_hash = own.content_hash) AS "isDone"
FROM (SELECT DISTINCT quarter_id, metric_id FROM published_table WHERE publication = $1) made
JOIN publication own ON own.number = $1
ORDER BY made.quarter_id DESC, made.metric_id`;

/**
 * What of a publication must be attacked: the quarters and metrics of which it shows anything anew, the latest quarter
 * first; of all others nothing is known that was not before. Done is what was attacked since it was sealed.
 */
export function auditWork(
  manager: EntityManager,
  publication: number,
): Promise<{ quarterId: string; metricId: string; isDone: boolean }[]> {
  return manager.query(workSql, [publication]);
}

const tablesSql = `
SELECT boundaries, level, area_code AS "areaCode", stratifier, publication, figures
FROM (
  SELECT own.*, dense_rank() OVER (PARTITION BY boundaries, level, area_code, stratifier ORDER BY publication DESC) AS age
  FROM published_table own
  WHERE quarter_id = $2 AND metric_id = $3 AND publication <= $1 AND until_publication IS DISTINCT FROM publication
) kept
WHERE age <= $4
ORDER BY publication DESC`;

/** What was published of a metric and quarter up to a publication and with it, the latest first. One statement. */
export function auditedTables(
  manager: EntityManager,
  { publication, quarterId, metricId }: AuditedMetric,
): Promise<KeptTable[]> {
  return manager.query(tablesSql, [publication, quarterId, metricId, remembered]);
}
