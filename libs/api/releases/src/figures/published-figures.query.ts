import type { EquityPoint } from '@monitor/analysis';
import type { AreaLevel, Boundaries, MetricId, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which published tables are wanted. */
export interface FiguresFilter {
  metricId: MetricId;
  stratifier: string;
  level: AreaLevel;
  boundaries: Boundaries;
  /** One area, or null for every area of the level. */
  areaCode: string | null;
  quarterIds: readonly QuarterId[];
}

/** The published table of one area and quarter. */
export interface AreaFigures {
  areaCode: string;
  quarterId: QuarterId;
  metricId: MetricId;
  stratifier: string;
  /** The publication of which its figures are: an earlier one where nothing changed since or a change waits. */
  asOf: number;
  /** How many organisations gave the table. */
  organisations: number;
  /** How many of them from which loaded collection, by its id. */
  collections: Record<string, number>;
  /** Whose weights divide counts in it; null where none are. */
  weightsSource: string | null;
  figures: EquityPoint;
}

const selected = `
SELECT area_code AS "areaCode", quarter_id AS "quarterId", publication AS "asOf", organisations, collections,
       weights_source AS "weightsSource", figures, metric_id AS "metricId", stratifier
FROM published_table
WHERE quarter_id = ANY ($2::text[]) AND boundaries = $3 AND level = $4
  AND publication <= $1 AND (until_publication IS NULL OR until_publication > $1) AND organisations > 0`;

const ofMetric = `${selected} AND metric_id = $5 AND stratifier = $6 AND ($7::text IS NULL OR area_code = $7)
ORDER BY area_code, quarter_id`;

const ofArea = `${selected} AND area_code = $5
ORDER BY metric_id, stratifier, quarter_id`;

/** The tables of a metric by a stratifier as a publication has them, by area and quarter. One statement. */
export function publishedFigures(
  manager: EntityManager,
  publication: number,
  { quarterIds, boundaries, level, metricId, stratifier, areaCode }: FiguresFilter,
): Promise<AreaFigures[]> {
  return manager.query(ofMetric, [
    publication,
    quarterIds,
    keptBoundaries(level, boundaries),
    level,
    metricId,
    stratifier,
    areaCode,
  ]);
}

/** Every table of one area as a publication has them, by metric, groups and quarter. One statement. */
export function publishedFiguresOfArea(
  manager: EntityManager,
  publication: number,
  { quarterIds, boundaries, level, areaCode }: Omit<FiguresFilter, 'metricId' | 'stratifier'>,
): Promise<AreaFigures[]> {
  return manager.query(ofArea, [publication, quarterIds, keptBoundaries(level, boundaries), level, areaCode]);
}

/** England is the same in both readings, and kept once. */
function keptBoundaries(level: AreaLevel, boundaries: Boundaries): Boundaries {
  return level === 'ENGLAND' ? 'AS_WAS' : boundaries;
}
