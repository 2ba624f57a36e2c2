/** Returns that count ($1 = one quarter, or null) with their place of today, and once for each area that holds them. */
export const placedReturns = `
placed AS (
  SELECT head.organisation_code, head.quarter_id, head.accepted_revision AS revision, head.organisation_type,
         head.region_code, head.icb_code, place.region_code AS region_now, place.icb_code AS icb_now, place.parts
  FROM quarterly_return head
  JOIN return_window w ON w.quarter_id = head.quarter_id
  LEFT JOIN present_place place ON place.code = head.organisation_code AND place.superseded_at IS NULL
   AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
  WHERE head.accepted_revision IS NOT NULL AND ($1::text IS NULL OR head.quarter_id = $1)
), counted AS (
  SELECT placed.*, area.boundaries, area.level, area.code
  FROM placed
  CROSS JOIN LATERAL (VALUES
    ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', region_code), ('AS_WAS', 'ICB', icb_code),
    ('AS_NOW', 'REGION', region_now), ('AS_NOW', 'ICB', icb_now)
  ) AS area (boundaries, level, code)
  WHERE area.code IS NOT NULL
)`;

/** How many of a count lie in a range of millionths. */
const inRange = (count: string) =>
  `((${count}) * (range ->> 1)::bigint + 500000) / 1000000 - ((${count}) * (range ->> 0)::bigint + 500000) / 1000000`;

/** Counts of people by area and group ($2 = groups in packed order), after `placedReturns`. */
export const dividedCounts = `
catalogue AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS listed (stratifier text, ordinal bigint, "group" text)
), counts AS (
  SELECT fact.organisation_code, fact.quarter_id, fact.revision, fact.metric_id, fact.stratifier, catalogue."group",
         packed.numerator::bigint, packed.denominator::bigint
  FROM placed
  JOIN metric_fact fact USING (organisation_code, quarter_id, revision)
  CROSS JOIN LATERAL unnest(fact.numerators, fact.denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal)
  JOIN catalogue ON catalogue.stratifier = fact.stratifier AND catalogue.ordinal = packed.ordinal
), parts AS (
  SELECT placed.organisation_code, placed.quarter_id, part ->> 'regionCode' AS region_code, part ->> 'icbCode' AS icb_code,
         part -> 'ranges' AS ranges, part -> 'groupRanges' AS group_ranges
  FROM placed CROSS JOIN LATERAL jsonb_array_elements(placed.parts) AS part
), stretches AS (
  SELECT counts.*, region_code, icb_code, ${inRange('numerator')} AS inside,
         ${inRange('denominator - numerator')} AS outside
  FROM counts
  JOIN parts USING (organisation_code, quarter_id)
  CROSS JOIN LATERAL jsonb_array_elements(
    coalesce(parts.group_ranges -> (counts.stratifier || '.' || counts."group"), parts.ranges)) AS range
), shared AS (
  SELECT organisation_code, quarter_id, metric_id, stratifier, "group", level, code,
         sum(inside) AS numerator, sum(inside + outside) AS denominator
  FROM stretches
  CROSS JOIN LATERAL (VALUES ('REGION', region_code), ('ICB', icb_code)) AS area (level, code)
  GROUP BY 1, 2, 3, 4, 5, 6, 7
), areas_of_level AS (
  SELECT organisation_code, quarter_id, level, count(DISTINCT coalesce(code, '')) AS areas
  FROM parts CROSS JOIN LATERAL (VALUES ('REGION', region_code), ('ICB', icb_code)) AS area (level, code)
  GROUP BY 1, 2, 3
), counts_of_areas AS (
  SELECT quarter_id, boundaries, level, code, metric_id, stratifier, "group", numerator, denominator, 0 AS estimated
  FROM counted JOIN counts USING (organisation_code, quarter_id, revision)
  WHERE boundaries = 'AS_WAS' OR parts IS NULL
  UNION ALL
  SELECT quarter_id, 'AS_NOW', level, code, metric_id, stratifier, "group", numerator, denominator,
         CASE WHEN areas > 1 THEN denominator ELSE 0 END
  FROM shared JOIN areas_of_level USING (organisation_code, quarter_id, level)
  WHERE code IS NOT NULL
)`;
