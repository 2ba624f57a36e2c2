import type { Client } from 'pg';
import type { ClusterRecord } from './cluster-record.js';

/** Name of the product's database in the embedded cluster. */
export const embeddedDatabase = 'monitor';

/** What else is to be done about the roles. */
export interface RolePreparation {
  /** Whether the passwords of the record are new ones, which roles that are there already must be given. */
  renewsPasswords: boolean;
}

/**
 * Makes the roles and the database of an embedded cluster where they are missing: `monitor_owner` owns the schema and may
 * become any of the others; `monitor_login` signs in with no rights but to become `monitor_app` (a person at work) or
 * `monitor_system` (the product at work).
 */
export async function prepareEmbeddedRoles(
  session: Client,
  { passwords }: ClusterRecord,
  { renewsPasswords }: RolePreparation,
): Promise<void> {
  const found = await session.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
  const roles = new Set(found.rows.map((row) => row.rolname));
  const create = async (role: string, rights: string) => {
    const isLogin = /^LOGIN/.test(rights);
    if (roles.has(role) && !(renewsPasswords && isLogin)) return;
    const verb = roles.has(role) ? 'ALTER ROLE' : 'CREATE ROLE';
    await session.query([verb, session.escapeIdentifier(role), rights].join(' '));
  };
  await create('monitor_owner', `LOGIN PASSWORD ${session.escapeLiteral(passwords.monitor_owner)}`);
  for (const role of ['monitor_app', 'monitor_system', 'monitor_operator']) await create(role, 'NOLOGIN');
  await create('monitor_login', `LOGIN NOINHERIT PASSWORD ${session.escapeLiteral(passwords.monitor_login)}`);
  await session.query('GRANT monitor_app TO monitor_system WITH INHERIT TRUE, SET FALSE');
  await session.query('GRANT monitor_app, monitor_system TO monitor_login WITH INHERIT FALSE, SET TRUE');
  await session.query(
    'GRANT monitor_app, monitor_system, monitor_operator TO monitor_owner WITH INHERIT FALSE, SET TRUE',
  );
  const databases = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [embeddedDatabase]);
  if (databases.rowCount === 0) await session.query('CREATE DATABASE monitor OWNER monitor_owner');
}
