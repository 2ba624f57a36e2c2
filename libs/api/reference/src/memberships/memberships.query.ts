import type { EntityManager } from 'typeorm';
import type { Membership } from './membership.js';

const columns = `
  member_code AS "memberCode", kind, group_code AS "groupCode", group_name AS "groupName",
  valid_from::text AS "validFrom", valid_to::text AS "validTo"`;

/** A membership with the import that it is known from. */
export interface RecordedMembership extends Membership {
  recordedAt: Date;
  /** Null: a fact of the product itself. */
  importId: string | null;
  importSource: string | null;
}

export const membershipsOfSql = `
SELECT ${columns}, membership.recorded_at AS "recordedAt", membership.import_id::text AS "importId",
       import.source AS "importSource"
FROM organisation_membership membership
LEFT JOIN ods_import import ON import.id = membership.import_id
WHERE membership.member_code = $1 AND membership.superseded_at IS NULL
ORDER BY membership.kind, membership.valid_from, membership.group_code`;

/** The groups that an organisation belongs or belonged to, as known now, by kind and the earliest first. */
export function readMemberships(manager: EntityManager, code: string): Promise<RecordedMembership[]> {
  return manager.query<RecordedMembership[]>(membershipsOfSql, [code]);
}

export const knownMembershipsSql = `
SELECT ${columns}
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
