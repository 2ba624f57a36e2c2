import PgBoss from 'pg-boss';
import pg from 'pg';
import { connectionTo } from '../database/hosts/index.js';
import type { Logger } from '../logging/logger.js';
import { queueSchema } from './queue-schema.js';

const connections = 2;

/** The queue of the product's work, and the end of it. */
export interface OpenQueue {
  boss: PgBoss;
  close(): Promise<void>;
}

/**
 * The statements of the queue that are under way. A pool that ends forgets those that wait for a connection, and whoever
 * waits for them then waits for ever: so they are waited for first.
 */
class Statements {
  private readonly underWay = new Set<Promise<unknown>>();
  private hasEnded = false;

  run<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    if (this.hasEnded) return Promise.reject(new Error('The queue of work is closed.'));
    const statement = send();
    const settled = statement.catch(() => undefined).finally(() => this.underWay.delete(settled));
    this.underWay.add(settled);
    return statement;
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    await Promise.all(this.underWay);
  }
}

/**
 * Opens the queue over connections of its own, in the product's role: what it does is the product's work, and a long
 * read must not hold it up. Its schema is a migration's; it makes no tables.
 */
export async function openQueue(databaseUrl: string, logger: Logger): Promise<OpenQueue> {
  const pool = new pg.Pool({
    ...connectionTo(databaseUrl),
    max: connections,
    options: '-c role=monitor_system',
    application_name: 'digital-inclusion-monitor queue',
  });
  pool.on('error', (failure) => logger.warn({ err: failure }, 'an idle connection of the queue was lost'));
  const statements = new Statements();
  const boss = new PgBoss({
    schema: queueSchema,
    migrate: false,
    maintenanceIntervalSeconds: 60,
    db: { executeSql: (text: string, values: unknown[]) => statements.run(() => pool.query<never>(text, values)) },
  });
  boss.on('error', (failure) => logger.warn({ err: failure }, 'the queue of work could not be read'));
  await boss.start();
  return {
    boss,
    close: async () => {
      await boss.stop({ graceful: true, timeout: 3_000 });
      await statements.end();
      await pool.end();
    },
  };
}
