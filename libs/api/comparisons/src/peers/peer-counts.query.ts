/** Which parameters of a statement say what is counted. */
interface Parameters {
  quarter: string;
  level: string;
  reading: string;
  type: string;
  codes: string;
}

/** The area in which an organisation counts. */
const placed = ({ quarter, level, reading }: Parameters) => `
  JOIN return_window w ON w.quarter_id = ${quarter}
  LEFT JOIN present_place place ON place.code = own.organisation_code AND place.superseded_at IS NULL
   AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
  CROSS JOIN LATERAL (
    SELECT CASE WHEN ${level} = 'ENGLAND' THEN 'ENG'
                WHEN ${reading} = 'AS_WAS' AND ${level} = 'REGION' THEN own.region_code
                WHEN ${reading} = 'AS_WAS' THEN own.icb_code
                WHEN ${level} = 'REGION' THEN place.region_code
                ELSE place.icb_code END AS code
  ) area`;

/** Who of some organisations of a type is expected, and whose return counts, by area. */
export const peerResponses = (given: Parameters) => `
  SELECT area.code AS area_code, count(*)::int AS expected, count(head.accepted_revision)::int AS accepted,
         jsonb_build_object(${given.type}::text, count(*)) AS expected_of
  FROM expected_return own
  LEFT JOIN quarterly_return head
    ON head.organisation_code = own.organisation_code AND head.quarter_id = own.quarter_id${placed(given)}
  WHERE own.quarter_id = ${given.quarter} AND own.organisation_type = ${given.type}
    AND own.organisation_code = ANY (${given.codes}::text[]) AND area.code IS NOT NULL
  GROUP BY area.code`;

/**
 * What they answered by area, in accepted returns and in what was loaded and counts: the rows that `counted_status` would
 * have if it counted these organisations alone.
 */
export const peerStatuses = (given: Parameters) => `(
  SELECT area.code AS area_code, own.organisation_type, own.action_code, own.status, own.collection_id,
         count(*)::int AS organisations
  FROM (
    SELECT head.organisation_code, head.organisation_type, head.region_code, head.icb_code, fact.action_code, fact.status,
           NULL::uuid AS collection_id
    FROM quarterly_return head
    JOIN action_fact fact ON fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
     AND fact.revision = head.accepted_revision
    WHERE head.quarter_id = ${given.quarter} AND head.organisation_type = ${given.type}
      AND head.organisation_code = ANY (${given.codes}::text[])
    UNION ALL
    SELECT loaded.organisation_code, loaded.organisation_type, loaded.region_code, loaded.icb_code, loaded.action_code,
           loaded.status, loaded.collection_id
    FROM loaded_status loaded
    WHERE loaded.quarter_id = ${given.quarter} AND loaded.is_counted AND loaded.organisation_type = ${given.type}
      AND loaded.organisation_code = ANY (${given.codes}::text[])
  ) own${placed(given)}
  WHERE area.code IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5
)`;
