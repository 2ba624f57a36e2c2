import type { ExactGroup } from '@monitor/analysis';
import type { AreaLevel, Boundaries, MetricId, QuarterId, Stratifier } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { keptReading } from '../estimates/readings.js';

/** Which counts are wanted. */
export interface GroupCountsFilter {
  metricId: MetricId;
  stratifier: Stratifier;
  level: AreaLevel;
  boundaries: Boundaries;
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

/**
 * Sums of group counts by area and quarter from the rollups, on the boundaries asked for. On those of today with the
 * counts of every area of the quarter that shares returns with it. One statement.
 */
export async function groupCounts(manager: EntityManager, filter: GroupCountsFilter): Promise<AreaQuarterCounts[]> {
  return manager.query(statement, [
    filter.quarterIds,
    filter.level,
    filter.areaCode,
    filter.metricId,
    filter.stratifier,
    keptReading(filter.level, filter.boundaries),
  ]);
}

const statement = `
SELECT cell.area_code AS "areaCode",
       cell.quarter_id AS "quarterId",
       max(cell.organisations) AS organisations,
       jsonb_agg(jsonb_build_object('group', cell.group_code, 'numerator', cell.numerator, 'denominator', cell.denominator,
                                    'organisations', cell.organisations, 'isEstimated', cell.estimated > 0,
                                    'relatives', coalesce(relative.counts, '[]'))) AS groups
FROM counted_metric cell
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('numerator', was.numerator, 'denominator', was.denominator,
           'organisations', was.organisations, 'isWhole', NOT EXISTS (
             SELECT FROM counted_overlap other
             WHERE other.quarter_id = shared.quarter_id AND other.level = shared.level
               AND other.was_code = shared.was_code AND other.now_code <> shared.now_code AND other.organisations > 0
           ))) AS counts
  FROM (SELECT DISTINCT quarter_id, level, now_code, was_code, organisations > 0 AS is_shared FROM counted_overlap) shared
  JOIN counted_metric was
    ON was.quarter_id = shared.quarter_id AND was.boundaries = 'AS_WAS' AND was.level = shared.level
   AND was.area_code = shared.was_code AND was.metric_id = cell.metric_id AND was.stratifier = cell.stratifier
   AND was.group_code = cell.group_code
  WHERE cell.boundaries = 'AS_NOW' AND shared.quarter_id = cell.quarter_id AND shared.level = cell.level
    AND shared.now_code = cell.area_code AND shared.is_shared AND was.organisations > 0
) relative ON true
WHERE cell.quarter_id = ANY ($1::text[])
  AND cell.boundaries = $6
  AND cell.level = $2
  AND ($3::text IS NULL OR cell.area_code = $3)
  AND cell.metric_id = $4
  AND cell.stratifier = $5
GROUP BY cell.area_code, cell.quarter_id
HAVING max(cell.organisations) > 0
ORDER BY cell.area_code, cell.quarter_id`;
