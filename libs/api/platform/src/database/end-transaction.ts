import type { QueryResult } from 'pg';
import { WroteWhileReading, busy, outcomeUnknown } from '../errors/unavailable.js';
import { failureCode, hasCode } from '../errors/failure-code.js';
import type { HeldConnection } from './held-connection.js';

const readOnlyTransaction = '25006';

/** Tells TypeORM of the transaction that is begun without it, so that work which begins another gets a savepoint. */
export function enter({ runner }: HeldConnection): void {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

export function leave({ runner }: HeldConnection): void {
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
}

/**
 * Commits, with every savepoint that the work left open. After a failed statement PostgreSQL answers COMMIT with a
 * silent rollback, which only the name of what it did gives away: the work must not have swallowed a failure.
 *
 * Where the answer to COMMIT does not come, nobody here can know what became of it (OUTCOME_UNKNOWN); that nothing was
 * changed may be said only where COMMIT was never sent, or was refused.
 */
export async function commit(held: HeldConnection, isReadOnly: boolean): Promise<void> {
  if (held.lost !== null) throw busy(held.lost);
  const { command } = await sendCommit(held, isReadOnly);
  leave(held);
  if (command !== 'COMMIT' && !isReadOnly) {
    throw new Error('A statement of the transaction failed and the work went on: nothing can be committed.');
  }
}

async function sendCommit({ client }: HeldConnection, isReadOnly: boolean): Promise<QueryResult> {
  try {
    return await client.query('COMMIT');
  } catch (failure) {
    throw isReadOnly || wasRefused(failure) ? failure : outcomeUnknown(failure);
  }
}

/** Whether the server itself said that it did not commit; one that is shutting down may have done so before it said so. */
function wasRefused(failure: unknown): boolean {
  const code = failureCode(failure);
  return code !== null && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P|58|XX)/.test(code) && isOfServer(failure);
}

/** Node's codes (EPIPE) look like those of PostgreSQL; only the latter come with a severity. */
function isOfServer(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'severity' in failure;
}

/** Rolls back what failed. A connection whose transaction cannot be ended is never handed on. */
export async function rollBack(held: HeldConnection): Promise<void> {
  const { runner, client } = held;
  if (held.lost !== null || !runner.isTransactionActive) return;
  try {
    await client.query('ROLLBACK');
    leave(held);
  } catch (failure) {
    held.discard(failure instanceof Error ? failure : new Error('The transaction could not be ended.'));
  }
}

/**
 * What is told of a failure of a transaction before COMMIT was sent. Whatever TypeORM says of a connection that is gone
 * comes from its being gone. A server that takes no writes (any more) is not asked again over the same connection.
 */
export function failureOf(held: HeldConnection, failure: unknown, isReadOnly: boolean): unknown {
  if (hasCode(failure, readOnlyTransaction)) {
    if (isReadOnly) return new WroteWhileReading((failure as Error).message, { cause: failure });
    held.discard(failure as Error);
    return busy(failure);
  }
  const isOfConnection = held.lost !== null && !isRefusal(failure);
  return isOfConnection ? busy(held.lost) : failure;
}

function isRefusal(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'category' in failure;
}
