import type { Statement } from '@monitor/api-platform';
import type { ReturnHeadRow } from '../../heads/return-head-row.js';
import type { CountedArea } from '../counted-areas.js';

/**
 * A return that counts is expected where it counts, and awaited nowhere any more: neither where the organisation is
 * known to be by now, should that be elsewhere, nor at all, should it be known to have closed. `greatest` keeps an
 * acceptance from being refused for counts of expected returns that were never brought up to date.
 */
export const countResponseSql = `
WITH noted AS (
  INSERT INTO counted_return (organisation_code, quarter_id, organisation_type, icb_code, region_code)
  VALUES ($6, $1, $5, $7, $8)
  ON CONFLICT (organisation_code, quarter_id) DO NOTHING
), own AS (
  SELECT * FROM unnest($2::text[], $3::text[], $4::text[]) AS area (boundaries, level, area_code)
), awaited AS (
  SELECT area.*, asked.organisation_type
  FROM asked_return asked
  CROSS JOIN LATERAL (
    VALUES ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', asked.region_code), ('AS_WAS', 'ICB', asked.icb_code)
    UNION ALL SELECT * FROM own WHERE boundaries = 'AS_NOW'
  ) AS area (boundaries, level, area_code)
  WHERE asked.quarter_id = $1 AND asked.organisation_code = $6 AND area.area_code IS NOT NULL
), delta AS (
  SELECT boundaries, level, area_code, organisation_type, sum(accepted)::integer AS accepted, sum(expected)::integer AS expected
  FROM (
    SELECT own.*, $5 AS organisation_type, 1 AS accepted, 1 AS expected FROM own
    UNION ALL SELECT awaited.*, 0, -1 FROM awaited
  ) counted
  GROUP BY boundaries, level, area_code, organisation_type
)
MERGE INTO response_rollup kept
USING delta
ON kept.quarter_id = $1 AND kept.boundaries = delta.boundaries AND kept.level = delta.level
   AND kept.area_code = delta.area_code AND kept.organisation_type = delta.organisation_type
WHEN MATCHED THEN UPDATE SET accepted = kept.accepted + delta.accepted,
  expected = greatest(kept.expected + delta.expected, kept.accepted + delta.accepted)
WHEN NOT MATCHED THEN
  INSERT (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
  VALUES ($1, delta.boundaries, delta.level, delta.area_code, delta.organisation_type, delta.accepted,
          greatest(delta.expected, delta.accepted))`;

/** Counts the first acceptance of a return in its areas. The caller must hold the lock of the quarter. */
export function responseStatement(head: ReturnHeadRow, areas: readonly CountedArea[]): Statement {
  const values = [
    head.quarterId,
    areas.map(({ boundaries }) => boundaries),
    areas.map(({ level }) => level),
    areas.map(({ code }) => code),
    head.organisationType,
    head.organisationCode,
    head.icbCode,
    head.regionCode,
  ];
  return { sql: countResponseSql, values };
}
