import type { MembershipKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { isKnown, knownAt } from './known-at.query.js';

/** One statement about a membership, still held or superseded. */
export interface MembershipRow {
  kind: MembershipKind;
  groupCode: string;
  groupName: string;
  validFrom: string;
  validTo: string | null;
  recordedAt: Date;
  isKnown: boolean;
  importId: string | null;
  importSource: string | null;
}

export const membershipRowsSql = `
SELECT membership.kind, membership.group_code AS "groupCode", membership.group_name AS "groupName",
       membership.valid_from::text AS "validFrom", membership.valid_to::text AS "validTo",
       membership.recorded_at AS "recordedAt", ${isKnown('membership')} AS "isKnown",
       membership.import_id::text AS "importId", import.source AS "importSource"
FROM organisation_membership membership
CROSS JOIN ${knownAt}
LEFT JOIN ods_import import ON import.id = membership.import_id
WHERE membership.member_code = $1 AND membership.recorded_at < known.at
ORDER BY membership.kind, membership.valid_from, membership.group_code, membership.recorded_at`;

/** Every membership recorded of an organisation until the end of a day (null = until now), what is no longer held too. */
export function readMembershipRows(
  manager: EntityManager,
  code: string,
  knownOn: string | null,
): Promise<MembershipRow[]> {
  return manager.query<MembershipRow[]>(membershipRowsSql, [code, knownOn]);
}
