/** CTE `placed`, after `counting`: facts with their place of today. */
const placed = `
placed AS (
  SELECT counting.*, place.region_code AS region_now, place.icb_code AS icb_now
  FROM counting
  JOIN return_window w ON w.quarter_id = counting.quarter_id
  LEFT JOIN present_place place ON place.code = counting.organisation_code AND place.superseded_at IS NULL
   AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
)`;

const areasOfRow = `
CROSS JOIN LATERAL (VALUES
  ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', region_code), ('AS_WAS', 'ICB', icb_code),
  ('AS_NOW', 'REGION', region_now), ('AS_NOW', 'ICB', icb_now)
) AS area (boundaries, level, area_code)`;

/** CTE `sums`, after `counting`: organisations by area and status. */
export const statusSums = `${placed}, sums AS (
  SELECT quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id,
         sum(sign)::integer AS organisations
  FROM placed ${areasOfRow}
  WHERE area_code IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
)`;
