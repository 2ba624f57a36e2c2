import type {
  AssuranceLevel,
  DomainCode,
  ImplementationStatus,
  OrganisationType,
  ReturnState,
  Role,
} from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which organisations, quarters and actions are wanted, and from where on. What is null sets no limit. */
export interface StatusesWanted {
  /** Regions that the reader may look into; null for all. */
  readable: readonly string[] | null;
  quarterIds: readonly string[] | null;
  regionCodes: readonly string[] | null;
  organisationCodes: readonly string[] | null;
  organisationTypes: readonly OrganisationType[] | null;
  actionCodes: readonly string[] | null;
  /** Quarter and organisation of the last row before the page; null for the first page. */
  after: readonly string[] | null;
  /** How many rows to read. */
  rows: number;
}

/** One organisation in one quarter, with what its accepted return says; no statuses where none was accepted. */
export interface StatusesRow {
  quarterId: string;
  organisationCode: string;
  organisationName: string;
  organisationType: OrganisationType;
  icbCode: string | null;
  regionCode: string;
  isInvented: boolean;
  state: ReturnState;
  statuses: {
    actionCode: string;
    status: ImplementationStatus;
    coveragePercent: number | null;
    assurance: AssuranceLevel | null;
  }[];
  /** What the organisation wrote beside them, as JSON has it. */
  notes: { domain: DomainCode; number: number; text: string; role: Role; writtenAt: string }[];
}

/**
 * Parameters: 1 readable regions; 2 quarters; 3 regions; 4 organisations; 5 types; 6 actions; 7 and 8 quarter and
 * organisation before the page; 9 how many. Names and statuses are fetched of those on the page alone.
 */
export const englandStatusesSql = `
WITH page AS MATERIALIZED (
  SELECT expected.quarter_id, expected.organisation_code
  FROM expected_return expected
  WHERE ($1::text[] IS NULL OR expected.region_code = ANY ($1)) AND ($2::text[] IS NULL OR expected.quarter_id = ANY ($2))
    AND ($3::text[] IS NULL OR expected.region_code = ANY ($3))
    AND ($4::text[] IS NULL OR expected.organisation_code = ANY ($4))
    AND ($5::text[] IS NULL OR expected.organisation_type = ANY ($5))
    AND ($7::text IS NULL
         OR (expected.quarter_id COLLATE "C", expected.organisation_code COLLATE "C") > ($7, $8::text))
  ORDER BY expected.quarter_id COLLATE "C", expected.organisation_code COLLATE "C" LIMIT $9
)
SELECT page.quarter_id AS "quarterId", page.organisation_code AS "organisationCode", expected.name AS "organisationName",
       expected.organisation_type AS "organisationType", expected.icb_code AS "icbCode",
       expected.region_code AS "regionCode", expected.is_invented AS "isInvented",
       coalesce(head.state, 'NOT_STARTED') AS state, coalesce(said.statuses, '[]') AS statuses, coalesce(reply.notes, '[]') AS notes
FROM page
JOIN expected_return expected
  ON expected.quarter_id = page.quarter_id AND expected.organisation_code = page.organisation_code
LEFT JOIN quarterly_return head
  ON head.organisation_code = page.organisation_code AND head.quarter_id = page.quarter_id
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('actionCode', fact.action_code, 'status', fact.status,
           'coveragePercent', fact.coverage_percent, 'assurance', fact.assurance) ORDER BY fact.action_code) AS statuses
  FROM action_fact fact
  WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
    AND fact.revision = head.accepted_revision AND ($6::text[] IS NULL OR fact.action_code = ANY ($6))
) said ON true
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('domain', note.domain, 'number', note.number, 'text', note.words, 'role', note.role,
           'writtenAt', note.written_at) ORDER BY note.domain) AS notes
  FROM (
    SELECT DISTINCT ON (step.domain) step.* FROM comparison_note_step step
    WHERE step.organisation_code = page.organisation_code AND step.quarter_id = page.quarter_id
    ORDER BY step.domain, step.number DESC
  ) note
  WHERE note.kind = 'WRITTEN' AND ($6::text[] IS NULL OR note.domain = ANY (SELECT split_part(code, '-', 1) FROM unnest($6) AS code))
) reply ON true
ORDER BY page.quarter_id COLLATE "C", page.organisation_code COLLATE "C"`;

/** Statuses of organisations by quarter and code, of whatever quarters, organisations and actions. */
export function readEnglandStatuses(manager: EntityManager, wanted: StatusesWanted): Promise<StatusesRow[]> {
  const { readable, quarterIds, regionCodes, organisationCodes, organisationTypes, actionCodes, rows } = wanted;
  const [quarterId = null, code = null] = wanted.after ?? [];
  return manager.query<StatusesRow[]>(englandStatusesSql, [
    ...[readable, quarterIds, regionCodes, organisationCodes, organisationTypes, actionCodes],
    ...[quarterId, code, rows],
  ]);
}
