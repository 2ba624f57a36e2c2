import type { FigureMeasure, PublishedCount } from '@monitor/analysis';
import type { Boundaries, Estimate } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areaNameOf } from '../../figures/area-name.js';
import type { ComparisonLevel } from '../../figures/figure-enums.js';

/** A figure as it is stored in one of two publications. */
export interface StoredFigure {
  share: Estimate;
  /** The people of a group; null of a measure of all groups. */
  numerator: PublishedCount | null;
  denominator: PublishedCount | null;
  isEstimated: boolean;
}

/** A figure that differs between an earlier and a later publication. */
export interface DifferingFigure {
  /** Its place in the list: 0 shares and gaps, 1 ratios, 2 figures that are not shown in both. */
  rank: number;
  /** How far it moved, as written digits; 0 where it is not shown in both. */
  moved: string;
  quarterId: string;
  boundaries: Boundaries;
  level: ComparisonLevel;
  metricId: string;
  stratifier: string;
  areaCode: string;
  measure: FigureMeasure;
  /** Code of the group of a share; empty of a measure of all groups. */
  group: string;
  areaName: string;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  today: string;
  earlier: StoredFigure | null;
  later: StoredFigure | null;
}

/** What a figure is sorted by: rank, how far it moved, and its keys. */
export type DifferenceKeys = readonly string[];

/** The number of keys that a figure is sorted by. */
export const keyCount = 10;

/** Of a group: its figure in one publication; a sign stands beside what is shown alone. */
const shareOf = (each: 'before.each' | 'later.each') => `
  CASE WHEN ${each} IS NOT NULL THEN jsonb_build_object('share', ${each} -> 'share', 'numerator', ${each} -> 'numerator',
    'denominator', ${each} -> 'denominator', 'isEstimated', ${each} -> 'isEstimated') END`;

/** Of all groups together: its figure in one publication. */
const measureOf = (figures: 'pair.earlier' | 'pair.later') => `
  CASE WHEN ${figures} IS NOT NULL THEN jsonb_build_object('share', ${figures} -> lower(measure), 'numerator', NULL,
    'denominator', NULL, 'isEstimated', jsonb_path_exists(${figures},
      '$.groups[*] ? (@.isEstimated == true && @.denominator.status == "PUBLISHED")')) END`;

/** What a reader sees of a figure: neither how it was made nor why there is none; a sign stands beside what is shown. */
const seenOf = (figure: 'earlier' | 'later') => `
  jsonb_build_array(${figure} IS NULL, ${figure} #> '{share,status}', ${figure} #> '{share,value}',
    ${figure} #> '{share,lower}', ${figure} #> '{share,upper}', ${figure} #> '{numerator,value}',
    ${figure} #> '{denominator,value}',
    CASE WHEN ${figure} #>> '{share,status}' = 'PUBLISHED' THEN ${figure} -> 'isEstimated' END)`;

/** Whether any number of a figure is shown. One that is hidden where there was none before is no difference to a reader. */
const showsSomething = (figure: 'earlier' | 'later') =>
  `coalesce(${figure} #>> '{share,value}', ${figure} #>> '{numerator,value}', ${figure} #>> '{denominator,value}') IS NOT NULL`;

const keys = `own.rank, -own.moved, own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code,
       own.measure, own.equity_group`;

// A table never ends but by a row without organisations, so whatever changed after the earlier publication has a row
// that the later one shows.
export const differingFiguresSql = `
WITH pair AS (
  SELECT own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code,
         CASE WHEN before.organisations > 0 THEN before.figures END AS earlier,
         CASE WHEN own.organisations > 0 THEN own.figures END AS later
  FROM published_table own
  LEFT JOIN published_table before
    ON before.quarter_id = own.quarter_id AND before.boundaries = own.boundaries AND before.level = own.level
   AND before.metric_id = own.metric_id AND before.stratifier = own.stratifier AND before.area_code = own.area_code
   AND before.publication <= $1 AND (before.until_publication IS NULL OR before.until_publication > $1)
  WHERE own.publication > $1 AND own.publication <= $2
    AND (own.until_publication IS NULL OR own.until_publication > $2)
), figure AS (
  SELECT pair.quarter_id, pair.boundaries, pair.level, pair.metric_id, pair.stratifier, pair.area_code, each.*
  FROM pair CROSS JOIN LATERAL (
    SELECT 'SHARE' AS measure, coalesce(before.each ->> 'group', later.each ->> 'group') AS equity_group,
           ${shareOf('before.each')} AS earlier, ${shareOf('later.each')} AS later
    FROM jsonb_array_elements(pair.earlier -> 'groups') before (each)
    FULL JOIN jsonb_array_elements(pair.later -> 'groups') later (each) ON later.each ->> 'group' = before.each ->> 'group'
    UNION ALL
    SELECT measure, '', ${measureOf('pair.earlier')}, ${measureOf('pair.later')}
    FROM unnest(ARRAY['DIFFERENCE', 'RATIO', 'UNKNOWN']) measure
  ) each
), ranked AS (
  SELECT *, CASE WHEN shown IS NULL THEN 2 WHEN measure = 'RATIO' THEN 1 ELSE 0 END AS rank,
         coalesce(abs(shown), 0) AS moved
  FROM (SELECT *, (later #>> '{share,value}')::numeric - (earlier #>> '{share,value}')::numeric AS shown FROM figure
        WHERE ${seenOf('earlier')} <> ${seenOf('later')} AND (${showsSomething('earlier')} OR ${showsSomething('later')})) differing
)
SELECT own.rank, own.moved::text AS moved, own.quarter_id AS "quarterId", own.boundaries, own.level,
       own.metric_id AS "metricId", own.stratifier, own.area_code AS "areaCode", own.measure,
       own.equity_group AS "group", own.earlier, own.later, ${areaNameOf('own.area_code')},
       w.opens_on::text AS "opensOn", w.due_on::text AS "dueOn", w.closes_on::text AS "closesOn",
       (product_now() AT TIME ZONE 'Europe/London')::date::text AS today
FROM (
  SELECT * FROM ranked own
  WHERE $3::integer IS NULL
     OR (${keys}) > ($3::integer, -($4::numeric), $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text)
  ORDER BY ${keys} LIMIT $13
) own
JOIN return_window w ON w.quarter_id = own.quarter_id
ORDER BY ${keys}`;

/**
 * The figures that a later publication has otherwise than an earlier one, so many at most: shares and gaps by how far
 * they moved, then ratios, then those that are not shown in both. One statement; for the product.
 */
export function differingFigures(
  manager: EntityManager,
  { earlier, later }: { earlier: number; later: number },
  { after, most }: { after: DifferenceKeys | null; most: number },
): Promise<DifferingFigure[]> {
  const place = after ?? Array<null>(keyCount).fill(null);
  return manager.query(differingFiguresSql, [earlier, later, ...place, most]);
}

export const sealedSql = `
SELECT number, published_at IS NOT NULL AS "isOut" FROM publication
WHERE number = ANY ($1::integer[]) AND content_hash IS NOT NULL AND discarded_at IS NULL`;

/** Which of two publications have figures, and whether they are out. One statement; for the product. */
export function sealedPublications(
  manager: EntityManager,
  numbers: readonly [number, number],
): Promise<{ number: number; isOut: boolean }[]> {
  return manager.query(sealedSql, [numbers]);
}
