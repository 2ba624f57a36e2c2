import type { EntityManager } from 'typeorm';

/** Returns accepted before it was noted which ones count. */
export const noteCountedSql = `
INSERT INTO counted_return (organisation_code, quarter_id, organisation_type, icb_code, region_code)
SELECT organisation_code, quarter_id, organisation_type, icb_code, region_code
FROM quarterly_return head
WHERE accepted_revision IS NOT NULL AND NOT EXISTS (
  SELECT FROM counted_return counted
  WHERE counted.organisation_code = head.organisation_code AND counted.quarter_id = head.quarter_id
)
ON CONFLICT (organisation_code, quarter_id) DO NOTHING`;

/** Areas for which nobody is expected any more keep their row, at nought. */
export const refreshExpectedSql = `
WITH places AS (
  SELECT expected.organisation_type, expected.region_code, expected.icb_code, place.region_code AS region_now,
         place.icb_code AS icb_now, count(*) AS returns
  FROM expected_return expected
  JOIN return_window w ON w.quarter_id = expected.quarter_id
  LEFT JOIN present_place place ON place.code = expected.organisation_code AND place.superseded_at IS NULL
   AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
  WHERE expected.quarter_id = $1
  GROUP BY 1, 2, 3, 4, 5
), counts AS (
  SELECT area.boundaries, area.level, area.code AS area_code, organisation_type, sum(returns)::integer AS expected
  FROM places
  CROSS JOIN LATERAL (VALUES
    ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', region_code), ('AS_WAS', 'ICB', icb_code),
    ('AS_NOW', 'REGION', region_now), ('AS_NOW', 'ICB', icb_now)
  ) AS area (boundaries, level, code)
  WHERE area.code IS NOT NULL
  GROUP BY 1, 2, 3, 4
), wanted AS (
  SELECT boundaries, level, area_code, organisation_type, coalesce(counts.expected, 0) AS expected
  FROM counts
  FULL JOIN (SELECT * FROM response_rollup WHERE quarter_id = $1) known
    USING (boundaries, level, area_code, organisation_type)
)
MERGE INTO response_rollup kept
USING wanted
ON kept.quarter_id = $1 AND kept.boundaries = wanted.boundaries AND kept.level = wanted.level
   AND kept.area_code = wanted.area_code AND kept.organisation_type = wanted.organisation_type
WHEN MATCHED AND kept.expected <> greatest(wanted.expected, kept.accepted) THEN
  UPDATE SET expected = greatest(wanted.expected, kept.accepted)
WHEN NOT MATCHED THEN
  INSERT (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
  VALUES ($1, wanted.boundaries, wanted.level, wanted.area_code, wanted.organisation_type, 0, wanted.expected)`;

const quartersSql = 'SELECT quarter_id AS "quarterId" FROM return_window ORDER BY quarter_id';

/**
 * Counts anew who is expected, in every quarter and both readings. In the transaction that changed organisations,
 * places, successions or windows, under the locks of all quarters, as a system actor: another sees too few returns.
 */
export async function refreshExpected(manager: EntityManager): Promise<void> {
  await manager.query(noteCountedSql);
  const quarters = await manager.query<{ quarterId: string }[]>(quartersSql);
  for (const { quarterId } of quarters) await manager.query(refreshExpectedSql, [quarterId]);
}
