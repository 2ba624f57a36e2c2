import type { EntityManager } from 'typeorm';
import type { Membership } from './membership.js';

const wanted = `
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[])
  AS wanted (member_code, kind, group_code, group_name, valid_from, valid_to)`;

const isSame = `
  known.member_code = wanted.member_code AND known.kind = wanted.kind AND known.group_code = wanted.group_code
  AND known.group_name = wanted.group_name AND known.valid_from = wanted.valid_from
  AND known.valid_to IS NOT DISTINCT FROM wanted.valid_to`;

export const supersedeMembershipsSql = `
WITH wanted AS (${wanted})
UPDATE organisation_membership known SET superseded_at = clock_timestamp(), superseded_by = $7
WHERE known.superseded_at IS NULL AND known.member_code = ANY ($8::text[])
  AND NOT EXISTS (SELECT FROM wanted WHERE ${isSame})`;

export const insertMembershipsSql = `
WITH wanted AS (${wanted})
INSERT INTO organisation_membership (member_code, kind, group_code, group_name, valid_from, valid_to, import_id)
SELECT wanted.*, $7::bigint
FROM wanted
WHERE NOT EXISTS (SELECT FROM organisation_membership known WHERE known.superseded_at IS NULL AND ${isSame})`;

/** What is known about some organisations' memberships from now on: all of them, of all their time. */
export interface MembershipsToRecord {
  memberCodes: readonly string[];
  memberships: readonly Membership[];
  /** The import that they come from; null = a fact of the product itself. */
  importId: string | null;
}

/**
 * Makes the given memberships all that is known about those of their members: what is known otherwise is superseded
 * (and kept), what is missing is added, what is the same is left alone.
 */
export async function recordMemberships(manager: EntityManager, record: MembershipsToRecord): Promise<void> {
  const { memberCodes, memberships, importId } = record;
  if (memberCodes.length === 0) return;
  const values = [
    memberships.map(({ memberCode }) => memberCode),
    memberships.map(({ kind }) => kind),
    memberships.map(({ groupCode }) => groupCode),
    memberships.map(({ groupName }) => groupName),
    memberships.map(({ validFrom }) => validFrom),
    memberships.map(({ validTo }) => validTo),
  ];
  await manager.query(supersedeMembershipsSql, [...values, importId, memberCodes]);
  await manager.query(insertMembershipsSql, [...values, importId]);
}
