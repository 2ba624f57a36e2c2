import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import { hasCode } from './failure-code.js';
import { databaseRole, identitySettings } from './identity-settings.js';

export interface TransactionOptions {
  readOnly?: boolean;
  isolation?: 'READ COMMITTED' | 'REPEATABLE READ';
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
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Runs `work` as `actor` and commits; rolls back when it throws. The manager must not be kept after `work` ends. */
  async run<T>(
    actor: Actor | SystemActor,
    work: (manager: EntityManager) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(actor, work, options);
      } catch (failure) {
        const again = options.retry === true && attempt < mostAttempts && hasCode(failure, ...mendedByRetry);
        if (!again) throw failure;
      }
    }
  }

  private async runOnce<T>(
    actor: Actor | SystemActor,
    work: (manager: EntityManager) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner('master');
    try {
      await runner.connect();
      await runner.startTransaction(options.isolation);
      await takeIdentity(runner, actor, options.readOnly === true);
      const outcome = await work(runner.manager);
      if (options.readOnly !== true) await assertCommittable(runner);
      await finish(runner, () => runner.commitTransaction());
      return outcome;
    } catch (failure) {
      await finish(runner, () => runner.rollbackTransaction()).catch(() => discardConnection(runner));
      throw failure;
    } finally {
      await runner.release();
    }
  }
}

/** Lowers the role and sets the identity in one round trip; `true` makes each setting local to the transaction. */
async function takeIdentity(runner: QueryRunner, actor: Actor | SystemActor, readOnly: boolean): Promise<void> {
  const settings: Record<string, string> = { ...identitySettings(actor), role: databaseRole(actor) };
  if (readOnly) settings['transaction_read_only'] = 'on';
  await runner.query(
    'SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS setting (name, value)',
    [Object.keys(settings), Object.values(settings)],
  );
}

/**
 * After a failed statement PostgreSQL answers COMMIT with a silent rollback: the work must not have swallowed one. Only
 * another statement tells for certain; what the driver knows of the transaction may lag behind the failure.
 */
async function assertCommittable(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('SELECT 1');
  } catch (failure) {
    if (!hasCode(failure, '25P02')) throw failure;
    throw new Error('A statement of the transaction failed and the work went on: nothing can be committed.');
  }
}

/** Ends the transaction with every savepoint that the work left open. */
async function finish(runner: QueryRunner, end: () => Promise<void>): Promise<void> {
  while (runner.isTransactionActive) await end();
}

/** Closes a connection whose transaction could not be ended, so that the pool cannot hand it to anybody. */
async function discardConnection(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect()) as Client;
  connection.end().catch(() => undefined);
}
