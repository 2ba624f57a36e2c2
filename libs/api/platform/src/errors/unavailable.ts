import { DomainError } from '@monitor/domain';

/**
 * PostgreSQL's codes of what passes: shutting down, starting or failing over (57P0x; a standby that cannot be written to,
 * 25006), connections lost (08), waited too long (57014, 55P03, 25P03), lost a race with others (40001, 40P01), no
 * connections or no space left (53).
 */
const transientSqlStates = /^(08...|53...|57P0[1-5]|57014|55P03|25006|25P03|40001|40P01)$/;
const transientNetworkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'EAI_AGAIN',
]);
/** What the driver, its pool, TypeORM and the GraphQL server say without a code of a connection that is gone. */
const transientMessages = [
  /^timeout exceeded when trying to connect$/,
  /^Query read timeout$/,
  /^Connection terminated/,
  /^Client has encountered a connection error and is not queryable$/,
  /^Client was closed and is not queryable$/,
  /^Cannot use a pool after calling end on the pool$/,
  /^Query runner already released/,
  /^QueryRunner is already released/,
  /^Driver not Connected$/,
  /^Cannot execute GraphQL operations after the server has stopped/,
];
const transientNames = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);
/** A chain of causes is short; a circle of them would have no end. */
const mostCauses = 6;

/** What a failure stands for: itself, then what caused it. */
function* causesOf(failure: unknown): Iterable<Error> {
  let cause = failure;
  for (let depth = 0; depth < mostCauses && cause instanceof Error; depth += 1) {
    yield cause;
    const { driverError, originalError, cause: inner } = cause as Error & Record<string, unknown>;
    cause = driverError ?? originalError ?? inner;
  }
}

function codeOf(failure: Error): string {
  return 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
}

function isTransientItself(failure: Error): boolean {
  const code = codeOf(failure);
  if (transientSqlStates.test(code) || transientNetworkCodes.has(code)) return true;
  if (transientNames.has(failure.name)) return true;
  // The GraphQL server puts its own words before those of a failure that met it before the operation began.
  const message = failure.message.replace(/^Context creation failed: /, '');
  return transientMessages.some((pattern) => pattern.test(message));
}

/** Whether the database was out of reach or too busy, so that the same request may succeed in a moment. */
export function isTransient(failure: unknown): boolean {
  for (const cause of causesOf(failure)) if (isTransientItself(cause)) return true;
  return false;
}

/** Whether nothing more can be asked over the connection: it was closed, or what was asked last is still unanswered. */
export function isLost(failure: unknown): boolean {
  for (const cause of causesOf(failure)) {
    if (/^(Query read timeout$|Connection terminated|Client (was closed|has encountered))/.test(cause.message))
      return true;
    if (transientNetworkCodes.has(codeOf(cause)) || /^(08...|57P0[1-3])$/.test(codeOf(cause))) return true;
  }
  return failure instanceof DomainError && failure.code === 'OUTCOME_UNKNOWN';
}

/** Whether the database itself has refused, so that it is known that nothing was committed: all but its own shutdown. */
export function isRefusedByDatabase(failure: unknown): boolean {
  for (const cause of causesOf(failure)) {
    const code = codeOf(cause);
    if (/^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)) return !/^(08|57P0)/.test(code);
  }
  return false;
}

/** Under which heading a failure of this family is counted and logged. */
export function transientCause(failure: unknown): string {
  for (const cause of causesOf(failure)) if (codeOf(cause) !== '') return codeOf(cause);
  return failure instanceof Error ? failure.message.slice(0, 80) : 'unknown';
}

/** Those who are told to come again come at different moments, not all at once. */
function soon(): number {
  return 2 + Math.floor(Math.random() * 4);
}

/** What a caller is told whose request had no effect. */
export function busy(): DomainError {
  return new DomainError('BUSY', 'The service is busy. Nothing was changed. Try again in a few seconds.', {
    retryAfterSeconds: soon(),
  });
}

/** What a caller is told when the database was asked to keep a change and did not answer. */
export function outcomeUnknown(): DomainError {
  return new DomainError(
    'OUTCOME_UNKNOWN',
    'The connection was lost before the answer came: it is not known whether this was carried out. Try again with the same request: it is carried out once.',
    { retryAfterSeconds: soon() },
  );
}
