import type { LoadedSeries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const loadedSeriesSql = `
SELECT fact.action_code AS action, fact.metric_id AS metric, fact.stratifier, area.area_code AS "areaCode",
       array_agg(DISTINCT fact.quarter_id) AS quarters
FROM (
  SELECT quarter_id, action_code, NULL AS metric_id, NULL AS stratifier, icb_code, region_code
  FROM loaded_status WHERE collection_id = $1
  UNION ALL
  SELECT quarter_id, NULL, metric_id, stratifier, icb_code, region_code FROM loaded_table WHERE collection_id = $1
) fact
CROSS JOIN LATERAL (VALUES ('ENG'), (fact.region_code), (fact.icb_code)) AS area (area_code)
WHERE area.area_code IS NOT NULL
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4`;

/** The series of each area of its time that a collection says something of, whether or not it counts by now. */
export function loadedSeries(manager: EntityManager, collectionId: string): Promise<LoadedSeries[]> {
  return manager.query<LoadedSeries[]>(loadedSeriesSql, [collectionId]);
}

export const regionCodesSql = `
SELECT DISTINCT code FROM organisation_period
WHERE type = 'REGION' AND superseded_at IS NULL AND valid_to IS NULL
ORDER BY code`;

/** The regions that there are. */
export async function regionCodes(manager: EntityManager): Promise<string[]> {
  return (await manager.query<{ code: string }[]>(regionCodesSql)).map(({ code }) => code);
}
