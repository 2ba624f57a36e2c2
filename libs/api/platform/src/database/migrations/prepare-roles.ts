import type { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../../errors/failure-code.js';

/** Something that must be so, and the statement that makes it so. */
type Step = [sql: string, isDone: () => Promise<boolean>];

/**
 * Makes the roles that migrations grant rights to, where they are missing: `monitor_app` (what people may do),
 * `monitor_system` (what the product at work may do), `monitor_operator` (what only an operator's commands may do) and
 * `monitor_login` (what a connection may do before it takes one of them). Lets `poolRole`, as which the application
 * connects, take the first two, and the owner all three; the owner may be the pool's role itself, so that one address can
 * serve migrations and application alike. Throws an OperatorError with the statements an administrator must run where
 * the owner may not.
 */
export async function prepareRoles(session: Client, poolRole: string): Promise<void> {
  const steps = await missingSteps(session, poolRole);
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

async function missingSteps(session: Client, poolRole: string): Promise<Step[]> {
  const owner = await currentUser(session);
  const make = (role: string, rights = ''): Step => [
    ['CREATE ROLE', role, rights].filter(Boolean).join(' '),
    () => exists(session, role),
  ];
  const grant = (role: string, member: string): Step => [
    `GRANT ${role} TO ${session.escapeIdentifier(member)} WITH INHERIT FALSE, SET TRUE`,
    () => mayTake(session, member, role, 'SET'),
  ];
  return [
    make('monitor_app'),
    make('monitor_system'),
    make('monitor_operator'),
    make('monitor_login', 'NOINHERIT'),
    [
      'GRANT monitor_app TO monitor_system WITH INHERIT TRUE, SET FALSE',
      () => mayTake(session, 'monitor_system', 'monitor_app', 'USAGE'),
    ],
    ...['monitor_app', 'monitor_system', 'monitor_operator'].map((role) => grant(role, owner)),
    ...(owner === poolRole ? [] : ['monitor_app', 'monitor_system'].map((role) => grant(role, poolRole))),
    ...(owner === poolRole ? [] : [loginTo(session, poolRole)]),
  ];
}

function loginTo(session: Client, poolRole: string): Step {
  const sql = `GRANT monitor_login TO ${session.escapeIdentifier(poolRole)} WITH INHERIT TRUE`;
  return [sql, () => mayTake(session, poolRole, 'monitor_login', 'MEMBER')];
}

async function exists(session: Client, role: string): Promise<boolean> {
  return (await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1;
}

async function currentUser(session: Client): Promise<string> {
  return (await session.query<{ name: string }>('SELECT current_user AS name')).rows[0]!.name;
}

async function mayTake(
  session: Client,
  member: string,
  role: string,
  right: 'SET' | 'MEMBER' | 'USAGE',
): Promise<boolean> {
  return (
    (await session.query('SELECT 1 WHERE pg_has_role($1::name, $2::name, $3)', [member, role, right])).rowCount === 1
  );
}
