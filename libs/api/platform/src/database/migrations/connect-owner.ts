import type { Client } from 'pg';
import { placeOf } from '../../config/database-address.js';
import { OperatorError } from '../../config/operator-error.js';
import { failureCode } from '../../errors/failure-code.js';
import { clientTo } from '../hosts/index.js';

const oldestMajor = 16;

/** Connects for set-up; an OperatorError says in one line when nobody answers or the server is too old. */
export async function connectOwner(url: string): Promise<Client> {
  const session = clientTo(url, { connectionTimeoutMillis: 10_000 });
  session.on('error', () => undefined);
  try {
    await session.connect();
  } catch (failure) {
    const reason = failureCode(failure) ?? (failure instanceof Error ? failure.message : String(failure));
    throw new OperatorError(
      `No database at ${placeOf(url)} (${reason}). ` +
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
    `The database at ${placeOf(url)} is PostgreSQL ${version}; wanted ${oldestMajor} or newer. ` +
      'Upgrade it, or leave DATABASE_URL out to use the built-in one.',
  );
}
