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

/** How many of a count lie in a range of millionths. */
const inRange = (count: string) =>
  `((${count}) * (range ->> 1)::bigint + 500000) / 1000000 - ((${count}) * (range ->> 0)::bigint + 500000) / 1000000`;

/** Counts of people by area and group ($2 = groups in packed order), after `placedReturns`. */
export const countsOfAreas = `
catalogue AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS listed (stratifier text, ordinal bigint, "group" text)
), whole AS (
  SELECT placed.region_code, icb_code, CASE WHEN parts IS NULL THEN region_now END AS region_now,
         CASE WHEN parts IS NULL THEN icb_now END AS icb_now, metric_id, stratifier, ordinal, sum(numerator) AS numerator,
         sum(denominator) AS denominator, count(*) FILTER (WHERE denominator > 0) AS organisations
  FROM placed
  JOIN metric_fact fact USING (organisation_code, quarter_id, revision)
  CROSS JOIN LATERAL unnest(fact.numerators, fact.denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal)
  GROUP BY 1, 2, 3, 4, 5, 6, 7
), parts AS (
  SELECT placed.organisation_code, placed.revision, part ->> 'regionCode' AS region_code, part ->> 'icbCode' AS icb_code,
         part -> 'ranges' AS ranges, part -> 'groupRanges' AS group_ranges
  FROM placed CROSS JOIN LATERAL jsonb_array_elements(placed.parts) AS part
), stretches AS (
  SELECT fact.organisation_code, fact.metric_id, fact.stratifier, catalogue."group", parts.region_code, parts.icb_code,
         ${inRange('packed.numerator::bigint')} AS inside, CASE WHEN packed.numerator <= packed.denominator THEN ${inRange('packed.denominator::bigint - packed.numerator')}
              ELSE ${inRange('packed.denominator::bigint')} - (${inRange('packed.numerator::bigint')}) END AS outside
  FROM parts
  JOIN metric_fact fact ON fact.organisation_code = parts.organisation_code AND fact.quarter_id = $1
   AND fact.revision = parts.revision
  CROSS JOIN LATERAL unnest(fact.numerators, fact.denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal)
  JOIN catalogue ON catalogue.stratifier = fact.stratifier AND catalogue.ordinal = packed.ordinal
  CROSS JOIN LATERAL jsonb_array_elements(
    coalesce(parts.group_ranges -> (fact.stratifier || '.' || catalogue."group"), parts.ranges)) AS range
), shared AS (
  SELECT organisation_code, metric_id, stratifier, "group", level, code,
         sum(inside) AS numerator, sum(inside + outside) AS denominator
  FROM stretches
  CROSS JOIN LATERAL (VALUES ('REGION', region_code), ('ICB', icb_code)) AS area (level, code)
  GROUP BY 1, 2, 3, 4, 5, 6
), areas_of_level AS (
  SELECT organisation_code, level, count(DISTINCT coalesce(code, '')) AS areas
  FROM parts CROSS JOIN LATERAL (VALUES ('REGION', region_code), ('ICB', icb_code)) AS area (level, code)
  GROUP BY 1, 2
), counts_of_areas AS (
  SELECT boundaries, level, code, metric_id, whole.stratifier, "group", numerator, denominator, 0 AS estimated, organisations
  FROM whole JOIN catalogue USING (stratifier, ordinal) ${areasOfRow}
  WHERE code IS NOT NULL
  UNION ALL
  SELECT 'AS_NOW', level, code, metric_id, stratifier, "group", numerator, denominator,
         CASE WHEN areas > 1 THEN denominator ELSE 0 END, CASE WHEN denominator > 0 THEN 1 ELSE 0 END
  FROM shared JOIN areas_of_level USING (organisation_code, level)
  WHERE code IS NOT NULL
)`;
