import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import { beginStatements } from './begin-transaction.js';
import type { Isolation } from './begin-transaction.js';
import { isLost, isRefusedByDatabase, isTransient, outcomeUnknown } from '../errors/unavailable.js';
import { hasCode } from './failure-code.js';
import { inFairShare } from './fair-share.js';
import { inLane } from './lanes.js';
import { sendTogether } from './one-message.js';
import type { Statement } from './one-message.js';

export interface TransactionOptions {
  readOnly?: boolean;
  isolation?: Isolation;
  /** Runs the work again (three times at most) when PostgreSQL could not fit it among others. */
  retry?: boolean;
}

/** Serialization failure and deadlock: the work is sound and may succeed when it is done again. */
const mendedByRetry = ['40001', '40P01'];
const mostAttempts = 3;

/**
 * The only way to the database. Each call is one transaction in a role that owns nothing (people's, or the product's own
 * at work), with the actor's identity in settings that end with the transaction: the next user of the connection cannot inherit them.
 */
@Injectable()
export class TenantTx {
  /** The instant at which transactions act; null = now. */
  private instant: string | null = null;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Transactions over the same connections that act at an instant (ISO 8601) instead of now: for demonstration history
   * and tests. The database heeds it on an operator's connection alone; on the server's it is always now.
   */
  at(instant: string): TenantTx {
    const then = new TenantTx(this.dataSource);
    then.instant = instant;
    return then;
  }

  /** Runs `work` as `actor` and commits; rolls back when it throws. The manager must not be kept after `work` ends. */
  async run<T>(
    actor: Actor | SystemActor,
    work: (manager: EntityManager) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inFairShare(this.dataSource, actor, () =>
          inLane(this.dataSource, options.readOnly === true, () => this.runOnce(actor, work, options)),
        );
      } catch (failure) {
        const again = options.retry === true && attempt < mostAttempts && hasCode(failure, ...mendedByRetry);
        if (!again) throw failure;
      }
    }
  }

  /**
   * Reads with a single statement, in a transaction of its own that begins, ends and takes the actor's identity in the
   * same message. For what every request must know before its work can begin.
   */
  async readOnce<Row extends object>(actor: Actor | SystemActor, statement: Statement): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner('master');
    try {
      const connection = (await runner.connect()) as Client;
      enter(runner);
      const answers = await sendTogether(connection, [
        ...beginStatements(actor, { readOnly: true, instant: this.instant }),
        statement,
        { sql: 'COMMIT' },
      ]);
      leave(runner);
      return answers.at(-2) as Row[];
    } catch (failure) {
      await giveUp(runner, failure);
      throw failure;
    } finally {
      await runner.release();
    }
  }

  private async runOnce<T>(
    actor: Actor | SystemActor,
    work: (manager: EntityManager) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner('master');
    try {
      const connection = (await runner.connect()) as Client;
      enter(runner);
      await sendTogether(connection, beginStatements(actor, { ...options, instant: this.instant }));
      const outcome = await work(runner.manager);
      await commit(runner, options);
      return outcome;
    } catch (failure) {
      await giveUp(runner, failure);
      throw failure;
    } finally {
      await runner.release();
    }
  }
}

/** Tells TypeORM of the transaction that is begun without it, so that work which begins another gets a savepoint. */
function enter(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

function leave(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
}

/**
 * Commits, with every savepoint that the work left open. After a failed statement PostgreSQL answers COMMIT with a
 * silent rollback, which only the name of what it did gives away: the work must not have swallowed a failure.
 */
async function commit(runner: QueryRunner, { readOnly = false }: TransactionOptions): Promise<void> {
  const connection = (await runner.connect()) as Client;
  const { command } = await connection.query('COMMIT').catch((failure: unknown) => {
    // The database may have carried it out and died before it could say so.
    const isUnknown = !readOnly && isTransient(failure) && !isRefusedByDatabase(failure);
    throw isUnknown ? outcomeUnknown() : failure;
  });
  leave(runner);
  if (command !== 'COMMIT' && !readOnly) {
    throw new Error('A statement of the transaction failed and the work went on: nothing can be committed.');
  }
}

/** Ends a transaction that failed. A connection that no longer answers is not asked for anything more. */
async function giveUp(runner: QueryRunner, failure: unknown): Promise<void> {
  if (isLost(failure)) await discardConnection(runner).catch(() => undefined);
  else await rollBack(runner).catch(() => discardConnection(runner).catch(() => undefined));
}

async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  const connection = (await runner.connect()) as Client;
  await connection.query('ROLLBACK');
  leave(runner);
}

/** Closes a connection whose transaction could not be ended, so that the pool cannot hand it to anybody. */
async function discardConnection(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect()) as Client;
  connection.end().catch(() => undefined);
}
