import type { Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A role of a person, held or revoked. */
export interface RoleRow {
  id: string;
  personId: string;
  role: Role;
  scopeCode: string | null;
  /** What the organisation or region is called today; null for England, and where nobody knows the code. */
  placeName: string | null;
  grantedAt: Date;
  grantedBy: string;
  grantedBecause: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
  revokedBecause: string | null;
}

const columns = `
  a.id, a.person_id AS "personId", a.role, a.scope_code AS "scopeCode", place.name AS "placeName",
  a.granted_at AS "grantedAt", a.granted_by AS "grantedBy", a.granted_because AS "grantedBecause",
  a.revoked_at AS "revokedAt", a.revoked_by AS "revokedBy", a.revoked_because AS "revokedBecause"`;

/** Roles that are held come first, the newest first among each. */
export const rolesOfPeopleSql = `
  SELECT ${columns}
  FROM role_assignment a
  LEFT JOIN LATERAL (
    SELECT name FROM organisation_period
    WHERE code = a.scope_code AND superseded_at IS NULL
    ORDER BY valid_from DESC LIMIT 1
  ) place ON true
  WHERE a.person_id = ANY ($1::uuid[])
  ORDER BY a.revoked_at DESC NULLS FIRST, a.granted_at DESC, a.id`;

/** Every role that some people hold or held. */
export function readRolesOf(manager: EntityManager, personIds: readonly string[]): Promise<RoleRow[]> {
  return manager.query<RoleRow[]>(rolesOfPeopleSql, [personIds]);
}

export const lockPeopleSql = 'SELECT FROM person WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/** Waits until nobody else changes the roles of these people, nor acts as an administrator among them. */
export async function lockPeople(manager: EntityManager, personIds: readonly string[]): Promise<void> {
  await manager.query(lockPeopleSql, [personIds]);
}

export const isAdministratorSql = `
  SELECT EXISTS (
    SELECT FROM role_assignment WHERE person_id = $1 AND role = 'ADMINISTRATOR' AND revoked_at IS NULL
  ) AS "isAdministrator"`;

/** Whether somebody is an administrator at this moment, whatever their request began with. */
export async function isAdministrator(manager: EntityManager, personId: string): Promise<boolean> {
  const [row] = await manager.query<{ isAdministrator: boolean }[]>(isAdministratorSql, [personId]);
  return row?.isAdministrator ?? false;
}

export const roleByIdSql = `
  SELECT person_id AS "personId", role, scope_code AS "scopeCode", revoked_at IS NOT NULL AS "isRevoked"
  FROM role_assignment WHERE id = $1`;

/** A role that is to be revoked. */
export interface RoleToRevoke {
  personId: string;
  role: Role;
  scopeCode: string | null;
  isRevoked: boolean;
}

/** The role of an id; null where there is none. */
export async function readRole(manager: EntityManager, id: string): Promise<RoleToRevoke | null> {
  return (await manager.query<RoleToRevoke[]>(roleByIdSql, [id]))[0] ?? null;
}

export const revokeRoleByIdSql = `
UPDATE role_assignment SET revoked_at = clock_timestamp(), revoked_by = acting_name(), revoked_because = $2
WHERE id = $1 AND revoked_at IS NULL`;

/** Revokes one role; answers whether it was held until now. */
export async function revokeRoleById(manager: EntityManager, id: string, because: string): Promise<boolean> {
  const [, revoked] = await manager.query<[unknown, number]>(revokeRoleByIdSql, [id, because]);
  return revoked > 0;
}

export const addNewPersonSql = `
INSERT INTO person (issuer, subject, display_name) VALUES ($1, $2, $3)
ON CONFLICT (issuer, subject) DO NOTHING
RETURNING id`;

/** Adds a person; answers their id, or null where the provider's name for them is somebody's already. */
export async function addNewPerson(
  manager: EntityManager,
  { issuer, subject, name }: { issuer: string; subject: string; name: string },
): Promise<string | null> {
  const [added] = await manager.query<{ id: string }[]>(addNewPersonSql, [issuer, subject, name]);
  return added?.id ?? null;
}
