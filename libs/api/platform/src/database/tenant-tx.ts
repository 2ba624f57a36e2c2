import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { currentPurpose } from '../logging/request-context.js';
import { beginStatements } from './begin-transaction.js';
import type { Isolation } from './begin-transaction.js';
import { commit, enter, failureOf, leave, rollBack } from './end-transaction.js';
import { hasCode } from '../errors/failure-code.js';
import { HeldConnection } from './held-connection.js';
import { isSystem } from './identity-settings.js';
import { lanesOf } from './lanes/lanes.js';
import type { LaneName } from './lanes/lanes.js';
import { sendTogether } from './one-message.js';
import type { Statement } from './one-message.js';
import { limitsOf } from './transaction-limits.js';

export interface TransactionOptions {
  readOnly?: boolean;
  isolation?: Isolation;
  /** Runs the work again (three times at most) when PostgreSQL could not fit it among others. */
  retry?: boolean;
}

/** Serialization failure and deadlock: the work is sound and may succeed when it is done again. */
const mendedByRetry = ['40001', '40P01'];
const mostAttempts = 3;
/** How long a request waits for what it must know first. */
const knowingMs = 4_000;

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
    const lane = laneOf(options);
    const personId = isSystem(actor) ? null : actor.personId;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await lanesOf(this.dataSource).run(lane, personId, () =>
          this.runOnce(actor, work, { ...options, lane }),
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
    const purpose = currentPurpose();
    const read = () => this.readAtOnce<Row>(actor, statement);
    const lanes = lanesOf(this.dataSource);
    return purpose === 'OWN_WORK' ? lanes.run('OWN_WORK', null, read) : lanes.know(purpose === 'WRITING', read);
  }

  private async readAtOnce<Row extends object>(actor: Actor | SystemActor, statement: Statement): Promise<Row[]> {
    const held = await HeldConnection.take(this.dataSource);
    try {
      enter(held);
      held.expectAnswersWithin(knowingMs);
      const answers = await sendTogether(held.client, [
        ...beginStatements(actor, { readOnly: true, instant: this.instant }),
        statement,
        { sql: 'COMMIT' },
      ]);
      leave(held);
      return answers.at(-2) as Row[];
    } catch (failure) {
      await rollBack(held);
      throw failureOf(held, failure, true);
    } finally {
      await held.release();
    }
  }

  private async runOnce<T>(
    actor: Actor | SystemActor,
    work: (manager: EntityManager) => Promise<T>,
    { lane, readOnly = false, isolation }: TransactionOptions & { lane: LaneName },
  ): Promise<T> {
    const limits = limitsOf(lane, actor, lanesOf(this.dataSource).isCrowded(lane));
    const held = await HeldConnection.take(this.dataSource);
    try {
      enter(held);
      held.expectAnswersWithin(limits.beginMs);
      const { statements } = limits;
      const begun = { readOnly, ...(isolation && { isolation }), instant: this.instant, limits: statements };
      await sendTogether(held.client, beginStatements(actor, begun));
      held.expectAnswersWithin(limits.silentMs);
      const outcome = await work(held.runner.manager);
      held.expectAnswersWithin(limits.commitMs);
      await commit(held, readOnly);
      return outcome;
    } catch (failure) {
      await rollBack(held);
      throw failureOf(held, failure, readOnly);
    } finally {
      await held.release();
    }
  }
}

/** Whatever a request that may change something reads on the way goes with what it writes. */
function laneOf({ readOnly = false }: TransactionOptions): LaneName {
  const purpose = currentPurpose();
  if (purpose === 'OWN_WORK') return purpose;
  return purpose === 'WRITING' || !readOnly ? 'WRITING' : 'READING';
}
