import { DomainError } from '@monitor/domain';

/**
 * PostgreSQL: connection exceptions, out of resources, shutting down or starting, waited too long, lost a race with
 * others, or a server that takes no writes (any more).
 */
const transientSqlStates = /^(08...|53...|57P0.|57014|55P03|40001|40P01|25006|25P03)$/;
const transientNetworkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** What the driver, its pool and TypeORM say without a code, of a connection that is gone. */
const transientMessages = [
  /^timeout exceeded when trying to connect$/,
  /^Connection terminated/,
  /^Client has encountered a connection error and is not queryable$/,
  /^Client was closed and is not queryable$/,
  /^Cannot use a pool after calling end on the pool$/,
  /^Query read timeout$/,
  /^Query runner already released/,
  /^Database connection provided by a query runner was already released/,
  /^Cannot execute GraphQL operations after the server has stopped/,
];
const mostCauses = 8;

/** A transaction that was begun to read tried to write: a fault of the product, and no read-only server. */
export class WroteWhileReading extends Error {
  override name = 'WroteWhileReading';
}

function isTransientItself(failure: Error): boolean {
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
  if (transientSqlStates.test(code) || transientNetworkCodes.has(code)) return true;
  return transientMessages.some((pattern) => pattern.test(failure.message));
}

/** Where TypeORM, GraphQL and Node say what an error comes from. */
interface Causes extends Error {
  driverError?: unknown;
  originalError?: unknown;
  errors?: unknown;
}

function causesOf(failure: Error): unknown[] {
  const { driverError, originalError, errors, cause } = failure as Causes;
  return [driverError, originalError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
}

/** Whether the database was out of reach or too busy, so that the same request may succeed in a moment. */
export function isTransient(failure: unknown, depth = 0): boolean {
  // Not by class alone: Node's own errors are of another realm inside a test runner.
  if (typeof failure !== 'object' || failure === null || !('message' in failure)) return false;
  if (failure instanceof WroteWhileReading || failure instanceof DomainError || depth > mostCauses) return false;
  const error = failure as Error;
  return isTransientItself(error) || causesOf(error).some((cause) => isTransient(cause, depth + 1));
}

const leastRetrySeconds = 2;
const mostRetrySeconds = 6;

/** Not the same for everybody: those who were turned away together shall not come back together. */
function retryAfterSeconds(): number {
  return leastRetrySeconds + Math.floor(Math.random() * (mostRetrySeconds - leastRetrySeconds + 1));
}

function withCause(told: DomainError, cause: unknown): DomainError {
  if (cause !== undefined) told.cause = cause;
  return told;
}

/** What a caller is told of a request that was not carried out for want of the database. The cause is for the log. */
export function busy(cause?: unknown): DomainError {
  return withCause(
    new DomainError('BUSY', 'The service is busy. Nothing was lost or changed: try again in a few seconds.', {
      retryAfterSeconds: retryAfterSeconds(),
    }),
    cause,
  );
}

/** What a caller is told when the connection was lost between the order to commit and the answer. */
export function outcomeUnknown(cause?: unknown): DomainError {
  return withCause(
    new DomainError(
      'OUTCOME_UNKNOWN',
      'It is not known whether this was carried out: the connection to the database was lost while it was being kept. ' +
        'Repeating it is safe: send the same again with the same key, or look first whether it has been done.',
      { retryAfterSeconds: retryAfterSeconds() },
    ),
    cause,
  );
}
