import { DomainError } from '@monitor/domain';

/** PostgreSQL: shutting down or starting, too many connections, waited too long, lost a race with others. */
const transientSqlStates = new Set(['57P01', '57P02', '57P03', '53300', '57014', '55P03', '40001', '40P01']);
const transientNetworkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const transientMessages = [/^timeout exceeded when trying to connect$/, /^Connection terminated/];

/** Whether the database was out of reach or too busy, so that the same request may succeed in a moment. */
export function isTransient(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
  if (transientSqlStates.has(code) || transientNetworkCodes.has(code)) return true;
  if (transientMessages.some((pattern) => pattern.test(failure.message))) return true;
  const cause: unknown = 'driverError' in failure ? failure.driverError : failure.cause;
  return cause !== failure && isTransient(cause);
}

/** What a caller is told then. */
export function busy(): DomainError {
  return new DomainError('BUSY', 'The service is busy. Nothing was lost or changed: try again in a minute.', {
    retryAfterSeconds: 10,
  });
}
