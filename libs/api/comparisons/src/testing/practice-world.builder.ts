import type { AssuranceLevel, ImplementationStatus, OrganisationType } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';

/** An organisation of a test's world: where it counts then and now, and what it answered or was loaded for it. */
export interface WorldOrganisation {
  type: OrganisationType;
  region: string;
  icb: string | null;
  /** Its place of today; null where it has none. */
  now: { region: string; icb: string | null } | null;
  isAccepted: boolean;
  answers: {
    action: string;
    status: ImplementationStatus;
    assurance: AssuranceLevel | null;
    isLoaded: boolean;
  }[];
}

const collectionId = '00000000-0000-4000-8000-000000000001';

const emptySql = `
TRUNCATE quarterly_return, return_revision, action_fact, loaded_status, loaded_collection, present_place, status_rollup,
  loaded_status_rollup, response_rollup CASCADE`;

const returnsSql = `
WITH head AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
  SELECT code, $1, type, icb, region, 1, 'ACCEPTED', 2, CASE WHEN accepted THEN 2 END
  FROM jsonb_to_recordset($2) AS own (code text, type text, region text, icb text, accepted boolean)
), revised AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
  SELECT code, $1, revision, region, '{}', 'invented', gen_random_uuid(), '{}'
  FROM jsonb_to_recordset($2) AS own (code text, region text) CROSS JOIN generate_series(1, 2) AS revision
), placed AS (
  INSERT INTO present_place (code, quarters_from, quarters_to, icb_code, region_code)
  SELECT code, '-infinity', 'infinity', "nowIcb", "nowRegion"
  FROM jsonb_to_recordset($2) AS own (code text, "nowRegion" text, "nowIcb" text) WHERE "nowRegion" IS NOT NULL
)
INSERT INTO loaded_collection (id, title, source, file_name, mapping) VALUES ($3, 'Title', 'Source', 'f', '{}')`;

/** An earlier revision said the lowest of everything, and counts nowhere. */
const answersSql = `
WITH own AS (
  SELECT * FROM jsonb_to_recordset($2)
    AS own (code text, type text, region text, icb text, action text, status text, assurance text, loaded boolean)
), facts AS (
  INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status, assurance)
  SELECT code, $1, revision, action, region, CASE revision WHEN 2 THEN status ELSE 'NOT_STARTED' END, assurance
  FROM own CROSS JOIN generate_series(1, 2) AS revision WHERE NOT loaded
)
INSERT INTO loaded_status (organisation_code, quarter_id, action_code, collection_id, organisation_type, icb_code, region_code, status, is_counted)
SELECT code, $1, action, $3, type, icb, region, status, true FROM own WHERE loaded`;

const areas = `
LEFT JOIN present_place place ON place.code = own.organisation_code
CROSS JOIN LATERAL (VALUES
  ('AS_WAS', 'ENGLAND', 'ENG'), ('AS_WAS', 'REGION', own.region_code), ('AS_WAS', 'ICB', own.icb_code),
  ('AS_NOW', 'REGION', place.region_code), ('AS_NOW', 'ICB', place.icb_code)
) AS area (boundaries, level, code)`;

const rollupsSql = `
WITH returned AS (
  INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
  SELECT $1, boundaries, level, area.code, organisation_type, action_code, status, count(*)
  FROM quarterly_return own
  JOIN action_fact fact ON fact.organisation_code = own.organisation_code AND fact.revision = own.accepted_revision ${areas}
  WHERE area.code IS NOT NULL GROUP BY 2, 3, 4, 5, 6, 7
), loaded AS (
  INSERT INTO loaded_status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id, organisations)
  SELECT $1, boundaries, level, area.code, organisation_type, action_code, status, collection_id, count(*)
  FROM loaded_status own ${areas}
  WHERE area.code IS NOT NULL GROUP BY 2, 3, 4, 5, 6, 7, 8
)
INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
SELECT $1, boundaries, level, area.code, organisation_type, count(accepted_revision), count(*)
FROM quarterly_return own ${areas}
WHERE area.code IS NOT NULL GROUP BY 2, 3, 4, 5`;

/** For tests: makes a world of organisations, its facts and the rollups that they add up to, in place of any before. */
export async function fillWorld(
  database: TestDatabase,
  quarterId: string,
  organisations: readonly WorldOrganisation[],
): Promise<void> {
  const coded = organisations.map((each, place) => ({ ...each, code: `T${String(place).padStart(4, '0')}` }));
  const heads = coded.map(({ code, type, region, icb, now, isAccepted }) => ({
    ...{ code, type, region, icb, accepted: isAccepted },
    ...{ nowRegion: now?.region ?? null, nowIcb: now?.icb ?? null },
  }));
  const answers = coded.flatMap(({ code, type, region, icb, isAccepted, answers: said }) =>
    onceEach(said).map(({ isLoaded, ...answer }) => ({
      ...{ code, type, region, icb, ...answer },
      loaded: isLoaded || !isAccepted,
    })),
  );
  await database.query(emptySql);
  await database.query(returnsSql, [quarterId, JSON.stringify(heads), collectionId]);
  await database.query(answersSql, [quarterId, JSON.stringify(answers), collectionId]);
  await database.query(rollupsSql, [quarterId]);
}

function onceEach(answers: WorldOrganisation['answers']): WorldOrganisation['answers'] {
  return answers.filter(({ action }, at) => answers.findIndex((other) => other.action === action) === at);
}
