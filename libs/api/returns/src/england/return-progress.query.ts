import type { OrganisationType, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which returns are wanted, and from where on. What is null sets no limit. */
export interface ProgressWanted {
  /** Regions that the reader may look into; null for all. */
  readable: readonly string[] | null;
  quarterIds: readonly string[] | null;
  regionCodes: readonly string[] | null;
  icbCodes: readonly string[] | null;
  organisationCodes: readonly string[] | null;
  organisationTypes: readonly OrganisationType[] | null;
  states: readonly ReturnState[] | null;
  /** Quarter and organisation of the last return before the page; null for the first page. */
  after: readonly string[] | null;
  /** How many rows to read. */
  rows: number;
}

/** Where an expected return stands, and when it took which step. */
export interface ProgressRow {
  quarterId: string;
  organisationCode: string;
  organisationName: string;
  organisationType: OrganisationType;
  icbCode: string | null;
  regionCode: string;
  isInvented: boolean;
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
  updatedAt: Date | null;
  startedAt: Date | null;
  submittedAt: Date | null;
  signedOffAt: Date | null;
  acceptedAt: Date | null;
  sentBackAt: Date | null;
}

/**
 * Parameters: 1 readable regions; 2 quarters; 3 regions; 4 boards; 5 organisations; 6 types; 7 states; 8 and 9 quarter
 * and organisation before the page; 10 how many. What is said of a return is fetched of those on the page alone. Of its
 * timeline no more is read than which step was taken when: not by whom, and not what was said.
 */
export const returnProgressSql = `
WITH page AS MATERIALIZED (
  SELECT expected.quarter_id, expected.organisation_code, coalesce(head.state, 'NOT_STARTED') AS state,
         coalesce(head.revision, 0) AS revision, head.accepted_revision, head.updated_at
  FROM expected_return expected
  LEFT JOIN quarterly_return head
    ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
  WHERE ($1::text[] IS NULL OR expected.region_code = ANY ($1)) AND ($2::text[] IS NULL OR expected.quarter_id = ANY ($2))
    AND ($3::text[] IS NULL OR expected.region_code = ANY ($3)) AND ($4::text[] IS NULL OR expected.icb_code = ANY ($4))
    AND ($5::text[] IS NULL OR expected.organisation_code = ANY ($5))
    AND ($6::text[] IS NULL OR expected.organisation_type = ANY ($6))
    AND ($7::text[] IS NULL OR coalesce(head.state, 'NOT_STARTED') = ANY ($7))
    AND ($8::text IS NULL
         OR (expected.quarter_id COLLATE "C", expected.organisation_code COLLATE "C") > ($8, $9::text))
  ORDER BY expected.quarter_id COLLATE "C", expected.organisation_code COLLATE "C" LIMIT $10
)
SELECT page.quarter_id AS "quarterId", page.organisation_code AS "organisationCode", expected.name AS "organisationName",
       expected.organisation_type AS "organisationType", expected.icb_code AS "icbCode",
       expected.region_code AS "regionCode", expected.is_invented AS "isInvented", page.state, page.revision,
       page.accepted_revision AS "acceptedRevision", page.updated_at AS "updatedAt", steps.*
FROM page
JOIN expected_return expected
  ON expected.quarter_id = page.quarter_id AND expected.organisation_code = page.organisation_code
LEFT JOIN LATERAL (
  SELECT min(happened_at) FILTER (WHERE kind = 'STARTED') AS "startedAt",
         max(happened_at) FILTER (WHERE kind = 'SUBMITTED') AS "submittedAt",
         max(happened_at) FILTER (WHERE kind = 'SIGNED_OFF') AS "signedOffAt",
         max(happened_at) FILTER (WHERE kind = 'ACCEPTED') AS "acceptedAt",
         max(happened_at) FILTER (WHERE kind = 'SENT_BACK') AS "sentBackAt"
  FROM return_event event
  WHERE event.organisation_code = page.organisation_code AND event.quarter_id = page.quarter_id
) steps ON true
ORDER BY page.quarter_id COLLATE "C", page.organisation_code COLLATE "C"`;

/** Where expected returns stand, by quarter and organisation. */
export function readReturnProgress(manager: EntityManager, wanted: ProgressWanted): Promise<ProgressRow[]> {
  const { readable, quarterIds, regionCodes, icbCodes, organisationCodes, organisationTypes, states, rows } = wanted;
  const [quarterId = null, code = null] = wanted.after ?? [];
  return manager.query<ProgressRow[]>(returnProgressSql, [
    ...[readable, quarterIds, regionCodes, icbCodes, organisationCodes, organisationTypes, states],
    ...[quarterId, code, rows],
  ]);
}
