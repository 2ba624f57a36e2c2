import type { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../failure-code.js';

/**
 * Makes the roles that migrations grant rights to, where they are missing: `monitor_app` (what the application may do)
 * and `monitor_login` (what a connection may do before it takes that role). Lets `poolRole`, as which the application
 * connects, take them; it may be the owner itself, so that one address can serve migrations and application alike.
 * Throws an OperatorError with the statements an administrator must run where the owner may not.
 */
export async function prepareRoles(session: Client, poolRole: string): Promise<void> {
  const pool = session.escapeIdentifier(poolRole);
  const steps: [sql: string, isDone: () => Promise<boolean>][] = [
    ['CREATE ROLE monitor_app', () => exists(session, 'monitor_app')],
    ['CREATE ROLE monitor_login NOINHERIT', () => exists(session, 'monitor_login')],
    [
      `GRANT monitor_app TO ${pool} WITH INHERIT FALSE, SET TRUE`,
      () => mayTake(session, poolRole, 'monitor_app', 'SET'),
    ],
  ];
  if (!(await isCurrentUser(session, poolRole))) {
    const isDone = () => mayTake(session, poolRole, 'monitor_login', 'MEMBER');
    steps.push([`GRANT monitor_login TO ${pool} WITH INHERIT TRUE`, isDone]);
  }
  try {
    for (const [sql, isDone] of steps) if (!(await isDone())) await session.query(sql);
  } catch (failure) {
    if (!hasCode(failure, '42501')) throw failure;
    throw new OperatorError(
      `The owner in DATABASE_URL or DATABASE_OWNER_URL may not make the roles of the application. Ask the database's ` +
        `administrator to run, leaving out what is there already: ${steps.map(([sql]) => sql).join('; ')};`,
    );
  }
}

async function exists(session: Client, role: string): Promise<boolean> {
  return (await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1;
}

async function isCurrentUser(session: Client, role: string): Promise<boolean> {
  return (await session.query('SELECT 1 WHERE current_user = $1', [role])).rowCount === 1;
}

async function mayTake(session: Client, member: string, role: string, right: 'SET' | 'MEMBER'): Promise<boolean> {
  return (
    (await session.query('SELECT 1 WHERE pg_has_role($1::name, $2::name, $3)', [member, role, right])).rowCount === 1
  );
}
