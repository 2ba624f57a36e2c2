import type { AcceptedStatus } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What an accepted return says of an action. */
export interface AcceptedRow extends AcceptedStatus {
  organisationCode: string;
  actionCode: string;
}

/** A body whose work another took over as a whole. */
export interface Predecessor {
  code: string;
  name: string;
}

/** Of each accepted return what it says of an action (`fact`), and when it was accepted. */
export const acceptedFacts = `
SELECT head.organisation_code AS "organisationCode", fact.action_code AS "actionCode", fact.quarter_id AS "quarterId",
       fact.status, counted.accepted_at AS "acceptedAt"
FROM quarterly_return head
JOIN return_revision counted
  ON counted.organisation_code = head.organisation_code AND counted.quarter_id = head.quarter_id
 AND counted.revision = head.accepted_revision
JOIN action_fact fact
  ON fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
 AND fact.revision = head.accepted_revision`;

export const acceptedStatusesSql = `${acceptedFacts}
WHERE head.organisation_code = $1 AND fact.action_code = ANY ($2::text[])`;

/** What the accepted returns of an organisation say of some actions. */
export function readAcceptedStatuses(
  manager: EntityManager,
  organisationCode: string,
  actionCodes: readonly string[],
): Promise<AcceptedRow[]> {
  return manager.query<AcceptedRow[]>(acceptedStatusesSql, [organisationCode, actionCodes]);
}

export const predecessorsSql = `
SELECT DISTINCT ON (link.predecessor_code) link.predecessor_code AS code, coalesce(period.name, link.predecessor_code) AS name
FROM succession link
LEFT JOIN organisation_period period ON period.code = link.predecessor_code AND period.superseded_at IS NULL
WHERE link.successor_code = $1 AND link.superseded_at IS NULL AND link.type <> 'BOUNDARY_CHANGE'
  AND link.effective_on <= (product_now() AT TIME ZONE 'Europe/London')::date
ORDER BY link.predecessor_code, period.valid_from DESC`;

/** The bodies that an organisation took over from; one that gave up a part goes on, and keeps its own plan. */
export function readPredecessors(manager: EntityManager, organisationCode: string): Promise<Predecessor[]> {
  return manager.query<Predecessor[]>(predecessorsSql, [organisationCode]);
}
