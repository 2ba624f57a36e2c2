import type { EntityManager } from 'typeorm';
import type { Membership } from '../../memberships/membership.js';
import type { BodyPeriod } from '../organisation-source.js';

/** When a row of something that an import touched was known. */
export interface KnownWhen {
  /** Just before the import. */
  wasBefore: boolean;
  /** As the import left it. */
  wasAfter: boolean;
  isNow: boolean;
}

export type TouchedPeriod = BodyPeriod & KnownWhen;
export type TouchedMembership = Membership & KnownWhen;

/** By the first and the last moment at which the import wrote something about the same body. */
const knownWhen = `
  (own.recorded_at < touched.first_at AND (own.superseded_at IS NULL OR own.superseded_at >= touched.first_at)) AS "wasBefore",
  (own.recorded_at <= touched.last_at AND (own.superseded_at IS NULL OR own.superseded_at > touched.last_at)) AS "wasAfter",
  own.superseded_at IS NULL AS "isNow"`;

export const touchedOrganisationsSql = `
WITH touched AS (
  SELECT code, min(at) AS first_at, max(at) AS last_at
  FROM (SELECT code, recorded_at AS at FROM organisation_period WHERE import_id = $1
        UNION ALL SELECT code, superseded_at FROM organisation_period WHERE superseded_by = $1) acts
  GROUP BY code
)
SELECT own.code, own.ons_code AS "onsCode", own.type, own.name, own.icb_code AS "icbCode",
       own.region_code AS "regionCode", own.valid_from::text AS "validFrom", own.valid_to::text AS "validTo", ${knownWhen}
FROM touched JOIN organisation_period own ON own.code = touched.code
ORDER BY own.code, own.valid_from, own.recorded_at`;

export const touchedPlacesSql = `
WITH touched AS (
  SELECT code, min(at) AS first_at, max(at) AS last_at
  FROM (SELECT code, recorded_at AS at FROM place_period WHERE import_id = $1
        UNION ALL SELECT code, superseded_at FROM place_period WHERE superseded_by = $1) acts
  GROUP BY code
)
SELECT own.code, own.ons_code AS "onsCode", 'PLACE' AS type, own.name, own.icb_code AS "icbCode",
       own.region_code AS "regionCode", own.valid_from::text AS "validFrom", own.valid_to::text AS "validTo", ${knownWhen}
FROM touched JOIN place_period own ON own.code = touched.code
ORDER BY own.code, own.valid_from, own.recorded_at`;

export const touchedMembershipsSql = `
WITH touched AS (
  SELECT member_code, min(at) AS first_at, max(at) AS last_at
  FROM (SELECT member_code, recorded_at AS at FROM organisation_membership WHERE import_id = $1
        UNION ALL SELECT member_code, superseded_at FROM organisation_membership WHERE superseded_by = $1) acts
  GROUP BY member_code
)
SELECT own.member_code AS "memberCode", own.kind, own.group_code AS "groupCode", own.group_name AS "groupName",
       own.valid_from::text AS "validFrom", own.valid_to::text AS "validTo", ${knownWhen}
FROM touched JOIN organisation_membership own ON own.member_code = touched.member_code
ORDER BY own.member_code, own.kind, own.valid_from, own.group_code, own.recorded_at`;

/** Everything ever recorded about the bodies and the members that an import touched, in three statements. */
export async function readTouched(manager: EntityManager, importId: string) {
  const organisations = await manager.query<TouchedPeriod[]>(touchedOrganisationsSql, [importId]);
  const places = await manager.query<TouchedPeriod[]>(touchedPlacesSql, [importId]);
  const memberships = await manager.query<TouchedMembership[]>(touchedMembershipsSql, [importId]);
  return { bodies: [...organisations, ...places], memberships };
}

export const codesInUseSql = `
SELECT code, min(reason) AS reason
FROM (
  SELECT organisation_code AS code, 'it has a return' AS reason FROM quarterly_return WHERE organisation_code = ANY ($1::text[])
  UNION ALL
  SELECT code, 'a reorganisation names it' FROM succession
  CROSS JOIN LATERAL (VALUES (predecessor_code), (successor_code)) named (code)
  WHERE superseded_at IS NULL AND code = ANY ($1::text[])
  UNION ALL
  SELECT group_code, 'organisations are known as its members' FROM organisation_membership
  WHERE superseded_at IS NULL AND group_code = ANY ($1::text[]) AND NOT member_code = ANY ($2::text[])
) uses
GROUP BY code`;

/**
 * Which organisations cannot be forgotten because other records refer to them, and which records.
 * @param members whose memberships are taken back with them
 */
export async function readCodesInUse(
  manager: EntityManager,
  codes: readonly string[],
  members: readonly string[],
): Promise<{ code: string; reason: string }[]> {
  return manager.query<{ code: string; reason: string }[]>(codesInUseSql, [codes, members]);
}
