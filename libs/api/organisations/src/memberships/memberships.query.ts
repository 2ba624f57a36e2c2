import type { EntityManager } from 'typeorm';
import type { Membership } from './membership.js';

export const knownMembershipsSql = `
SELECT member_code AS "memberCode", kind, group_code AS "groupCode", group_name AS "groupName",
       valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_membership
WHERE superseded_at IS NULL
ORDER BY member_code, kind, valid_from, group_code`;

/** All memberships that are known now, by member. */
export async function readKnownMemberships(manager: EntityManager): Promise<Map<string, Membership[]>> {
  const found = new Map<string, Membership[]>();
  for (const membership of await manager.query<Membership[]>(knownMembershipsSql)) {
    const own = found.get(membership.memberCode);
    if (own === undefined) found.set(membership.memberCode, [membership]);
    else own.push(membership);
  }
  return found;
}
