import type { ExactGroup } from '@monitor/analysis';
import type { AreaLevel, MetricId, QuarterId, Stratifier } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which counts are wanted. */
export interface GroupCountsFilter {
  metricId: MetricId;
  stratifier: Stratifier;
  level: AreaLevel;
  /** One area, or null for every area of the level. */
  areaCode: string | null;
  quarterIds: QuarterId[];
}

/** Exact sums of one area and quarter. They leave this library only through the gate of `analysis`. */
export interface AreaQuarterCounts {
  areaCode: string;
  quarterId: QuarterId;
  /** The largest number of organisations that any group of the table comes from. */
  organisations: number;
  groups: ExactGroup[];
}

/** Sums of group counts by area and quarter from the rollups, areas as they were in each quarter. One statement. */
export async function groupCounts(manager: EntityManager, filter: GroupCountsFilter): Promise<AreaQuarterCounts[]> {
  return manager.query(statement, [
    filter.quarterIds,
    filter.level,
    filter.areaCode,
    filter.metricId,
    filter.stratifier,
  ]);
}

const statement = `
SELECT area_code AS "areaCode",
       quarter_id AS "quarterId",
       max(organisations) AS organisations,
       jsonb_agg(jsonb_build_object('group', group_code, 'numerator', numerator, 'denominator', denominator,
                                    'organisations', organisations)) AS groups
FROM metric_rollup
WHERE quarter_id = ANY ($1::text[])
  AND level = $2
  AND ($3::text IS NULL OR area_code = $3)
  AND metric_id = $4
  AND stratifier = $5
GROUP BY area_code, quarter_id
ORDER BY area_code, quarter_id`;
