import type { HeldRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Somebody as a provider knows them. */
export interface NewPerson {
  issuer: string;
  subject: string;
  displayName: string;
  isMachine?: boolean;
}

export const addPersonSql = `
INSERT INTO person (issuer, subject, display_name, is_machine) VALUES ($1, $2, $3, $4)
ON CONFLICT (issuer, subject) DO UPDATE SET display_name = excluded.display_name
RETURNING id, xmax = 0 AS "isNew"`;

/** Adds a person, or renames one that is known; answers who it is, and whether they are new. */
export async function addPerson(
  manager: EntityManager,
  { issuer, subject, displayName, isMachine = false }: NewPerson,
): Promise<{ id: string; isNew: boolean }> {
  const values = [issuer, subject, displayName, isMachine];
  const [row] = await manager.query<{ id: string; isNew: boolean }[]>(addPersonSql, values);
  if (row === undefined) throw new Error('A person was neither added nor found.');
  return row;
}

export const lockPersonSql = 'SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE';

/** Waits until nobody else grants this person a role: each grant looks at what the one before has granted. */
export async function lockPerson(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(lockPersonSql, [personId]);
}

/** Why a role is granted, as it is kept; null where an operator does it, who gives no reason here. */
export type Because = string | null;

/** Says who granted by its default. */
export const grantRoleSql = `
INSERT INTO role_assignment (person_id, role, scope_code, granted_because) VALUES ($1, $2, $3, $4)
ON CONFLICT (person_id, role, coalesce(scope_code, '')) WHERE revoked_at IS NULL DO NOTHING
RETURNING id`;

/** Grants a role; answers whether it was not held before. */
export async function grantRole(
  manager: EntityManager,
  personId: string,
  { role, scopeCode, because }: HeldRole & { because: Because },
): Promise<boolean> {
  const granted = await manager.query<unknown[]>(grantRoleSql, [personId, role, scopeCode, because]);
  return granted.length > 0;
}

export const revokeRoleSql = `
UPDATE role_assignment SET revoked_at = clock_timestamp(), revoked_by = acting_name()
WHERE person_id = $1 AND role = $2 AND scope_code IS NOT DISTINCT FROM $3 AND revoked_at IS NULL`;

/** Revokes a role; answers how many were revoked: one, or none where it was not held. */
export async function revokeRole(
  manager: EntityManager,
  personId: string,
  { role, scopeCode }: HeldRole,
): Promise<number> {
  const [, revoked] = await manager.query<[unknown, number]>(revokeRoleSql, [personId, role, scopeCode]);
  return revoked;
}
