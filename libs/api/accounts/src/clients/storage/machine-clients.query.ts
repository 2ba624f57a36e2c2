import type { Statement } from '@monitor/api-platform';
import type { ClientScope } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A registered program with one of its secrets that are not over; without such, one row without a secret. */
export interface ClientRow {
  id: string;
  client_id: string;
  name: string;
  contact: string;
  scopes: ClientScope[];
  scope_code: string | null;
  registered_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
  secret_id: string | null;
  secret_created_at: Date | null;
  secret_expires_at: Date | null;
}

export const machineClientsSql = `
  SELECT p.id, p.subject AS client_id, p.display_name AS name, c.contact, c.scopes, c.scope_code, c.registered_at,
         c.last_used_at, c.revoked_at,
         s.id AS secret_id, s.created_at AS secret_created_at, s.expires_at AS secret_expires_at
  FROM machine_client c
  JOIN person p ON p.id = c.person_id
  LEFT JOIN machine_client_secret s
    ON s.person_id = c.person_id AND c.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > clock_timestamp())
  WHERE $1::uuid IS NULL OR c.person_id = $1
  ORDER BY c.revoked_at IS NOT NULL, p.display_name, p.id, s.created_at DESC, s.id`;

/** Registered programs by name, revoked ones last: all, or the one of an id. */
export function readMachineClients(manager: EntityManager, id: string | null = null): Promise<ClientRow[]> {
  return manager.query<ClientRow[]>(machineClientsSql, [id]);
}

export const addMachineSql = `
INSERT INTO person (issuer, subject, display_name, is_machine) VALUES ($1, $2, $3, true)
ON CONFLICT (issuer, subject) DO NOTHING
RETURNING id`;

export const registerClientSql = `
INSERT INTO machine_client (person_id, contact, scopes, scope_code) VALUES ($1, $2, $3, $4)`;

/** A program as it is to be registered, with whom the provider knows it as. */
export interface NewClient {
  issuer: string;
  clientId: string;
  name: string;
  contact: string;
  scopes: readonly ClientScope[];
  organisationCode: string | null;
}

/** Registers a program. Answers its id; null where somebody is known by that name to the same provider already. */
export async function addClient(manager: EntityManager, client: NewClient): Promise<string | null> {
  const { issuer, clientId, name, contact, scopes, organisationCode } = client;
  const [added] = await manager.query<{ id: string }[]>(addMachineSql, [issuer, clientId, name]);
  if (added === undefined) return null;
  await manager.query(registerClientSql, [added.id, contact, scopes, organisationCode]);
  return added.id;
}

export const lockClientSql = `
SELECT revoked_at IS NOT NULL AS revoked FROM machine_client WHERE person_id = $1 FOR NO KEY UPDATE`;

/** Waits until nobody else changes the program; answers whether it was revoked, or null where there is none. */
export async function lockClient(manager: EntityManager, id: string): Promise<boolean | null> {
  const [row] = await manager.query<{ revoked: boolean }[]>(lockClientSql, [id]);
  return row?.revoked ?? null;
}

/** The secret of the present lives on for the overlap; whatever was to end later than now ends now. */
export const endSecretsSql = `
UPDATE machine_client_secret
SET expires_at = CASE WHEN expires_at IS NULL THEN clock_timestamp() + $2 * interval '1 hour' ELSE clock_timestamp() END
WHERE person_id = $1 AND (expires_at IS NULL OR expires_at > clock_timestamp())`;

export const addSecretSql = 'INSERT INTO machine_client_secret (person_id, hash) VALUES ($1, $2)';

/** Gives a program another secret; the one before it ends after the overlap. */
export async function replaceSecret(
  manager: EntityManager,
  id: string,
  { hash, overlapHours }: { hash: string; overlapHours: number },
): Promise<void> {
  await manager.query(endSecretsSql, [id, overlapHours]);
  await manager.query(addSecretSql, [id, hash]);
}

export const revokeClientSql = `
UPDATE machine_client SET revoked_at = clock_timestamp(), revoked_by = acting_name(), revoked_because = $2
WHERE person_id = $1 AND revoked_at IS NULL`;

export async function revokeClient(manager: EntityManager, id: string, because: string): Promise<void> {
  await manager.query(revokeClientSql, [id, because]);
}

export const noteUseSql = `
UPDATE machine_client SET last_used_at = clock_timestamp()
WHERE person_id = $1 AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')`;

/** Keeps when a program was last let in, to the minute. */
export async function noteUse(manager: EntityManager, id: string): Promise<void> {
  await manager.query(noteUseSql, [id]);
}

export const presentHashesSql = `
  SELECT s.hash FROM person p
  JOIN machine_client c ON c.person_id = p.id AND c.revoked_at IS NULL
  LEFT JOIN machine_client_secret s
    ON s.person_id = c.person_id AND (s.expires_at IS NULL OR s.expires_at > clock_timestamp())
  WHERE p.issuer = $1 AND p.subject = $2`;

/** What is kept of the secrets that a program may use now. One row without a hash: registered, and without a secret. */
export function presentHashes(issuer: string, clientId: string): Statement {
  return { sql: presentHashesSql, values: [issuer, clientId] };
}
