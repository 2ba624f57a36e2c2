import { Client } from 'pg';
import { OperatorError, failureCode } from '@monitor/api-platform';

/** Does some work on a connection of its own, and ends it. */
export async function withSession<T>(url: string, work: (session: Client) => Promise<T>): Promise<T> {
  const session = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'digital-inclusion-monitor backup',
  });
  // A client without a listener ends the whole process when the server goes away.
  session.on('error', () => undefined);
  try {
    await session.connect();
  } catch (failure) {
    throw new OperatorError(`No database at ${withoutPassword(url)} (${reasonOf(failure)}). Start it, and try again.`);
  }
  try {
    return await work(session);
  } catch (failure) {
    if (!isLost(failure)) throw failure;
    throw new OperatorError(
      `The connection to the database was lost (${reasonOf(failure)}). Try again when it is back.`,
    );
  } finally {
    await session.end().catch(() => undefined);
  }
}

/** What the driver says, without a code, of a statement under way and of one sent afterwards. */
const lostWithoutCode = /^(Connection terminated|Client has encountered a connection error)/;

function isLost(failure: unknown): boolean {
  const code = failureCode(failure) ?? '';
  if (/^(57P0[123]|08...|ECONNRESET|EPIPE)$/.test(code)) return true;
  return failure instanceof Error && lostWithoutCode.test(failure.message);
}

const reasonOf = (failure: unknown) =>
  failureCode(failure) ?? (failure instanceof Error ? failure.message : String(failure));

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
