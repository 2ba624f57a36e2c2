import { expectedOrganisationColumns } from '@monitor/api-organisations';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import type { WindowToday } from '@monitor/api-reference';
import type { ReturnExtension, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { StoredEvent } from '../events/to-return-event.js';

/** An expected return, begun or not, with its organisation, the common window and the last line of its timeline. */
export interface ReturnHeadListed extends ExpectedOrganisation, WindowToday {
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
  /** Null where nobody has begun it. */
  edition: number | null;
  updatedAt: Date | null;
  /** What two administrators allowed the organisation; null for nearly all. */
  extension: ReturnExtension | null;
  lastEvent: StoredEvent | null;
}

const listed = `
SELECT ${expectedOrganisationColumns},
       w.opens_on::text AS "opensOn", w.due_on::text AS "dueOn", w.closes_on::text AS "closesOn", day.today::text AS today,
       coalesce(head.state, 'NOT_STARTED') AS state, coalesce(head.revision, 0) AS revision,
       head.accepted_revision AS "acceptedRevision", head.catalogue_version AS edition,
       head.updated_at AS "updatedAt", last_event.line AS "lastEvent",
       CASE WHEN extension.closes_on > w.closes_on
         THEN jsonb_build_object('closesOn', extension.closes_on, 'reason', extension.reason) END AS extension
FROM expected_return expected
JOIN return_window w ON w.quarter_id = expected.quarter_id
CROSS JOIN (SELECT (product_now() AT TIME ZONE 'Europe/London')::date AS today) day
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN return_extension extension
  ON extension.organisation_code = expected.organisation_code AND extension.quarter_id = expected.quarter_id
 AND extension.superseded_at IS NULL
LEFT JOIN LATERAL (
  SELECT jsonb_build_object('sequence', sequence, 'kind', kind, 'revision', event.revision, 'contentHash', content_hash,
           'personName', person_name, 'role', role, 'comment', comment,
           'receivedFrom', received_from, 'receivedOn', received_on, 'signedInAt', signed_in_at, 'happenedAt', happened_at) AS line
  FROM return_event event
  WHERE event.organisation_code = head.organisation_code AND event.quarter_id = head.quarter_id
  ORDER BY sequence DESC
  LIMIT 1
) last_event ON true`;

export const oneHeadSql = `${listed} WHERE expected.organisation_code = $1 AND expected.quarter_id = $2`;

/** Returns that exist, and those that can be begun today. */
export const headsOfOrganisationsSql = `${listed}
WHERE expected.organisation_code = ANY ($1::text[])
  AND (head.state IS NOT NULL OR day.today BETWEEN w.opens_on AND greatest(w.closes_on, extension.closes_on))
ORDER BY expected.quarter_id DESC, expected.name`;

export const headsInOrderSql = `${listed}
WHERE expected.organisation_code = ANY ($1::text[]) AND expected.quarter_id = $2
ORDER BY array_position($1::text[], expected.organisation_code)`;

/** The returns of some organisations that exist or can be begun, newest quarter first. */
export function readHeadsOfOrganisations(manager: EntityManager, codes: string[]): Promise<ReturnHeadListed[]> {
  return manager.query<ReturnHeadListed[]>(headsOfOrganisationsSql, [codes]);
}

/** The expected returns of some organisations for a quarter, in the order in which they are named. */
export function readHeadsInOrder(
  manager: EntityManager,
  codes: readonly string[],
  quarterId: string,
): Promise<ReturnHeadListed[]> {
  return manager.query<ReturnHeadListed[]>(headsInOrderSql, [codes, quarterId]);
}
