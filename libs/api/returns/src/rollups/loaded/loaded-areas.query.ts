/** CTE `placed`, after `counting`: facts with their place of today. */
const placed = `
placed AS (
  SELECT counting.*, place.region_code AS region_now, place.icb_code AS icb_now, place.parts
  FROM counting
  JOIN return_window w ON w.quarter_id = counting.quarter_id
  LEFT JOIN present_place place ON place.code = counting.organisation_code AND place.superseded_at IS NULL
   AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
)`;

const areasOfRow = (regionNow: string, icbNow: string) => `
CROSS JOIN LATERAL (VALUES
  ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', region_code), ('AS_WAS', 'ICB', icb_code),
  ('AS_NOW', 'REGION', ${regionNow}), ('AS_NOW', 'ICB', ${icbNow})
) AS area (boundaries, level, area_code)`;

/** CTE `sums`, after `counting`: organisations by area and status. */
export const statusSums = `${placed}, sums AS (
  SELECT quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id,
         sum(sign)::integer AS organisations
  FROM placed ${areasOfRow('region_now', 'icb_now')}
  WHERE area_code IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
)`;

/** How many of a count lie in a range of millionths: as in the domain. */
const inRange = (count: string) =>
  `((${count}) * (range ->> 1)::bigint + 500000) / 1000000 - ((${count}) * (range ->> 0)::bigint + 500000) / 1000000`;

/** CTE `sums`, after `counting`: counts of people by area and group; those of a body that was divided are shared out. */
export const tableSums = `${placed}, cells AS (
  SELECT placed.*, packed.group_code, packed.numerator::bigint, packed.denominator::bigint
  FROM placed
  CROSS JOIN LATERAL unnest(group_codes, numerators, denominators) AS packed (group_code, numerator, denominator)
), whole AS (
  SELECT quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, collection_id, sign,
         numerator, denominator, 0::bigint AS estimated
  FROM cells ${areasOfRow('CASE WHEN parts IS NULL THEN region_now END', 'CASE WHEN parts IS NULL THEN icb_now END')}
  WHERE area_code IS NOT NULL
), stretches AS (
  SELECT cells.organisation_code, quarter_id, metric_id, stratifier, group_code, collection_id, sign,
         area.level, area.area_code, ${inRange('numerator')} AS inside,
         CASE WHEN numerator <= denominator THEN ${inRange('denominator - numerator')}
              ELSE ${inRange('denominator')} - (${inRange('numerator')}) END AS outside
  FROM cells
  CROSS JOIN LATERAL jsonb_array_elements(parts) AS part
  CROSS JOIN LATERAL jsonb_array_elements(
    coalesce(part -> 'groupRanges' -> (stratifier || '.' || group_code), part -> 'ranges')) AS range
  CROSS JOIN LATERAL (VALUES ('REGION', part ->> 'regionCode'), ('ICB', part ->> 'icbCode')) AS area (level, area_code)
), shares AS (
  SELECT organisation_code, quarter_id, level, area_code, metric_id, stratifier, group_code, collection_id, sign,
         sum(inside)::bigint AS numerator, sum(inside + outside)::bigint AS denominator
  FROM stretches
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
), areas_of_level AS (
  SELECT organisation_code, quarter_id, level, count(DISTINCT coalesce(area_code, '')) AS areas
  FROM stretches
  GROUP BY 1, 2, 3
), all_cells AS (
  SELECT * FROM whole
  UNION ALL
  SELECT quarter_id, 'AS_NOW', level, area_code, metric_id, stratifier, group_code, collection_id, sign, numerator,
         denominator, CASE WHEN areas > 1 THEN denominator ELSE 0 END
  FROM shares JOIN areas_of_level USING (organisation_code, quarter_id, level)
  WHERE area_code IS NOT NULL
), sums AS (
  SELECT quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, collection_id,
         sum(sign * numerator)::bigint AS numerator, sum(sign * denominator)::bigint AS denominator,
         sum(sign * estimated)::bigint AS estimated,
         coalesce(sum(sign) FILTER (WHERE denominator > 0), 0)::integer AS organisations, sum(sign)::integer AS tables
  FROM all_cells
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
)`;

/** CTE `sums`, after `counting`: loaded tables that an area of the quarter and an area of today have in common. */
export const overlapSums = `${placed}, shared AS (
  SELECT DISTINCT placed.organisation_code, quarter_id, metric_id, stratifier, collection_id, sign, area.*
  FROM placed
  LEFT JOIN LATERAL jsonb_array_elements(placed.parts) AS part ON true
  CROSS JOIN LATERAL (VALUES
    ('REGION', CASE WHEN parts IS NULL THEN coalesce(region_now, '') ELSE coalesce(part ->> 'regionCode', '') END, region_code),
    ('ICB', CASE WHEN parts IS NULL THEN coalesce(icb_now, '') ELSE coalesce(part ->> 'icbCode', '') END, coalesce(icb_code, ''))
  ) AS area (level, now_code, was_code)
), sums AS (
  SELECT quarter_id, level, now_code, was_code, sum(sign)::integer AS tables
  FROM shared
  GROUP BY 1, 2, 3, 4
)`;
