import type { OrganisationType } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';

/** An organisation of a test's world, with the statuses that it gave to some actions over the quarters. */
export interface PlanningOrganisation {
  code: string;
  type: OrganisationType;
  region: string;
  icb: string | null;
  /** Of each action a letter a quarter, oldest first: N not started, P planned, I in place, a dot for no return. */
  answers: Record<string, string>;
}

const worldSql = `
WITH own AS (
  SELECT quarter.id AS quarter_id, said.code, said.type, said.region, said.icb, answer.key AS action,
         substr(answer.value, quarter.place::int, 1) AS letter
  FROM jsonb_to_recordset($2) AS said (code text, type text, region text, icb text, answers jsonb)
  CROSS JOIN unnest($1::text[]) WITH ORDINALITY AS quarter (id, place)
  CROSS JOIN LATERAL jsonb_each_text(said.answers) AS answer
  WHERE substr(answer.value, quarter.place::int, 1) <> '.'
), head AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
  SELECT DISTINCT code, quarter_id, type, icb, region, 1, 'ACCEPTED', 2, 2 FROM own
), revised AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
  SELECT DISTINCT code, quarter_id, revision, region, '{}'::jsonb, 'invented', '00000000-0000-4000-8000-000000000001'::uuid, '{}'::uuid[]
  FROM own CROSS JOIN generate_series(1, 2) AS revision
)
INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
SELECT code, quarter_id, revision, action, region,
       CASE WHEN revision = 1 THEN 'NOT_STARTED'
            ELSE CASE letter WHEN 'N' THEN 'NOT_STARTED' WHEN 'P' THEN 'PLANNED' ELSE 'IMPLEMENTED' END END
FROM own CROSS JOIN generate_series(1, 2) AS revision`;

/** For tests: returns of organisations over some quarters, each accepted as it was sent a second time. */
export async function fillPaceWorld(
  { query }: Pick<TestDatabase, 'query'>,
  quarterIds: readonly string[],
  organisations: readonly PlanningOrganisation[],
): Promise<void> {
  await query('TRUNCATE quarterly_return, return_revision, action_fact, present_place CASCADE');
  await query(worldSql, [quarterIds, JSON.stringify(organisations)]);
}
