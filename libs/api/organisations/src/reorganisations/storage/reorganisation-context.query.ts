import type { BegunReturn, PlaceMember, ReorganisationContext } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readStandingPeriods, readStandingSuccessions } from '../../periods/known-history.query.js';

export const placeMembersSql = `
SELECT member_code AS "memberCode", group_code AS "placeCode", group_name AS "placeName",
       valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_membership
WHERE kind = 'PLACE' AND superseded_at IS NULL
ORDER BY member_code, valid_from`;

export const begunReturnsSql = `
SELECT organisation_code AS code, quarter_id AS "quarterId", accepted_revision IS NOT NULL AS "isAccepted"
FROM quarterly_return
WHERE organisation_code = ANY ($1::text[])
ORDER BY organisation_code, quarter_id`;

/**
 * All that is known now that a reorganisation is held against, with the returns of some bodies. To be read as a
 * system actor: returns belong to their organisations.
 */
export async function readReorganisationContext(
  manager: EntityManager,
  codes: readonly string[],
): Promise<ReorganisationContext> {
  return {
    periods: await readStandingPeriods(manager),
    successions: await readStandingSuccessions(manager),
    placeMembers: await manager.query<PlaceMember[]>(placeMembersSql),
    begunReturns: codes.length === 0 ? [] : await manager.query<BegunReturn[]>(begunReturnsSql, [codes]),
  };
}

const inventedSql = `
SELECT DISTINCT code FROM organisation_period WHERE superseded_at IS NULL AND is_invented AND code = ANY ($1::text[])`;

/** Those of some organisations that are invented for the demonstration. */
export async function readInvented(manager: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ code: string }[]>(inventedSql, [codes]);
  return new Set(rows.map(({ code }) => code));
}
