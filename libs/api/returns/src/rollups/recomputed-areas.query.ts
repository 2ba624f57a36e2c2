/** The areas that hold a row with its areas of then and of today. */
const areasOfRow = `
CROSS JOIN LATERAL (VALUES
  ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', region_code), ('AS_WAS', 'ICB', icb_code),
  ('AS_NOW', 'REGION', region_now), ('AS_NOW', 'ICB', icb_now)
) AS area (boundaries, level, code)`;

/** Joins the place of today to `own`, a row of an organisation and a quarter. */
const placeOfToday = `
JOIN return_window w ON w.quarter_id = own.quarter_id
LEFT JOIN present_place place ON place.code = own.organisation_code AND place.superseded_at IS NULL
 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to`;

/** Returns of a quarter ($1) that count, with their place of today. */
export const placedReturns = `
placed AS MATERIALIZED (
  SELECT own.organisation_code, own.quarter_id, own.accepted_revision AS revision, own.organisation_type,
         own.region_code, own.icb_code, place.region_code AS region_now, place.icb_code AS icb_now, place.parts
  FROM quarterly_return own ${placeOfToday}
  WHERE own.accepted_revision IS NOT NULL AND own.quarter_id = $1
)`;

/** Answers by area, after `placedReturns`: added up by places first, so that few rows are added up by area. */
export const answersOfAreas = `
answers AS (
  SELECT organisation_type, placed.region_code, icb_code, region_now, icb_now, action_code, status, count(*) AS organisations
  FROM placed JOIN action_fact USING (organisation_code, quarter_id, revision)
  GROUP BY 1, 2, 3, 4, 5, 6, 7
), answers_of_areas AS (
  SELECT boundaries, level, code, organisation_type, action_code, status, sum(organisations) AS organisations
  FROM answers ${areasOfRow}
  WHERE code IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6
)`;

/** Who is accepted and who expected by area, after `placedReturns`: by the rule, and from the returns themselves. */
export const responsesOfAreas = `
returns AS (
  SELECT organisation_type, region_code, icb_code, region_now, icb_now, 1 AS accepted FROM placed
  UNION ALL
  SELECT own.organisation_type, own.region_code, own.icb_code, place.region_code, place.icb_code, 0
  FROM asked_return own ${placeOfToday}
  WHERE own.quarter_id = $1 AND NOT EXISTS (SELECT FROM placed WHERE placed.organisation_code = own.organisation_code)
), responses_of_areas AS (
  SELECT boundaries, level, code, organisation_type, sum(accepted) AS accepted, count(*) AS expected
  FROM returns ${areasOfRow}
  WHERE code IS NOT NULL
  GROUP BY 1, 2, 3, 4
)`;
