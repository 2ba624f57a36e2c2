import type { TestDatabase } from '@monitor/testing';

/** An organisation of a test's world that may put an action in place. */
export interface AdoptingOrganisation {
  code: string;
  region: string;
  icb: string;
  /** Position of the first quarter in which it is in place; null for never. */
  adoptedAt: number | null;
  /** People of the most deprived fifth that were helped, of 200, in each quarter. */
  helped: number[];
}

const worldSql = `
WITH own AS (
  SELECT quarter.id AS quarter_id, said.code, said.region, said.icb, quarter.place - 1 >= said."adoptedAt" AS adopted,
         (said.helped ->> (quarter.place::int - 1))::int AS helped
  FROM jsonb_to_recordset($2) AS said (code text, region text, icb text, "adoptedAt" int, helped jsonb)
  CROSS JOIN unnest($1::text[]) WITH ORDINALITY AS quarter (id, place)
), head AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
  SELECT code, quarter_id, 'PRACTICE', icb, region, 1, 'ACCEPTED', 1, 1 FROM own
), revised AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
  SELECT code, quarter_id, 1, region, '{}', 'invented', gen_random_uuid(), '{}' FROM own
), said AS (
  INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status, assurance)
  SELECT code, quarter_id, 1, 'D4-S2', region, CASE WHEN adopted THEN 'IMPLEMENTED' ELSE 'PLANNED' END,
         CASE WHEN adopted THEN 'SELF_ASSERTED' END
  FROM own
), counted AS (
  INSERT INTO metric_fact (organisation_code, quarter_id, revision, metric_id, stratifier, region_code, numerators, denominators)
  SELECT code, quarter_id, 1, 'M05', 'DEPRIVATION', region, ARRAY[helped, 100, 100, 100, 150, 10], ARRAY[200, 200, 200, 200, 200, 20]
  FROM own
)
INSERT INTO published_source (organisation_code, quarter_id, source, from_publication)
SELECT code, quarter_id, 'R1', $3 FROM own`;

/** For tests: returns of organisations over some quarters, as a publication took them in. */
export async function fillEvaluationWorld(
  { query }: Pick<TestDatabase, 'query'>,
  quarterIds: readonly string[],
  { organisations, publication }: { organisations: readonly AdoptingOrganisation[]; publication: number },
): Promise<void> {
  await query(worldSql, [quarterIds, JSON.stringify(organisations), publication]);
}
