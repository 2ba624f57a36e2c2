import type { EntityManager } from 'typeorm';

/** The series that a collection says something of, and until which quarter. */
export interface TouchedSeries {
  lastQuarter: string;
  actions: string[];
  metrics: string[];
  stratifiers: string[];
}

export const touchedSeriesSql = `
SELECT max(quarter_id) AS "lastQuarter",
       coalesce(array_agg(DISTINCT action_code) FILTER (WHERE action_code IS NOT NULL), '{}') AS actions,
       coalesce(array_agg(DISTINCT metric_id) FILTER (WHERE metric_id IS NOT NULL), '{}') AS metrics,
       coalesce(array_agg(DISTINCT stratifier) FILTER (WHERE stratifier IS NOT NULL), '{}') AS stratifiers
FROM (
  SELECT quarter_id, action_code, NULL AS metric_id, NULL AS stratifier FROM loaded_status WHERE collection_id = $1
  UNION ALL
  SELECT quarter_id, NULL, metric_id, stratifier FROM loaded_table WHERE collection_id = $1
) fact
HAVING count(*) > 0`;

/** The series that a collection touches; undefined where it says nothing. */
export async function touchedSeries(manager: EntityManager, collectionId: string): Promise<TouchedSeries | undefined> {
  const [touched] = await manager.query<TouchedSeries[]>(touchedSeriesSql, [collectionId]);
  return touched;
}
