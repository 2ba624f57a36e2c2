import { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import { failureCode } from '../failure-code.js';

const oldestMajor = 16;

/** Connects for set-up; an OperatorError says in one line when nobody answers or the server is too old. */
export async function connectOwner(url: string): Promise<Client> {
  const session = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  session.on('error', () => undefined);
  try {
    await session.connect();
  } catch (failure) {
    const reason = failureCode(failure) ?? (failure instanceof Error ? failure.message : String(failure));
    throw new OperatorError(
      `No database at ${withoutPassword(url)} (${reason}). ` +
        'Start that PostgreSQL and check DATABASE_URL, or leave DATABASE_URL out to use the built-in one.',
    );
  }
  await assertNewEnough(session, url);
  return session;
}

async function assertNewEnough(session: Client, url: string): Promise<void> {
  const answer = await session.query<{ server_version: string }>('SHOW server_version');
  const version = answer.rows[0]?.server_version ?? 'unknown';
  if (Number.parseInt(version, 10) >= oldestMajor) return;
  await session.end();
  throw new OperatorError(
    `The database at ${withoutPassword(url)} is PostgreSQL ${version}; wanted ${oldestMajor} or newer. ` +
      'Upgrade it, or leave DATABASE_URL out to use the built-in one.',
  );
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
