import PgBoss from 'pg-boss';
import pg from 'pg';
import type { Logger } from '@monitor/api-platform';
import { queueSchema } from '../queue/queues.js';

const connections = 2;

/** The queue of the product's work, and the end of it. */
export interface OpenQueue {
  boss: PgBoss;
  close(): Promise<void>;
}

/**
 * Opens the queue over connections of its own, in the product's role: what it does is the product's work, and a long
 * read must not hold it up. Its schema is a migration's; it makes no tables.
 */
export async function openQueue(databaseUrl: string, logger: Logger): Promise<OpenQueue> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    options: '-c role=monitor_system',
    application_name: 'digital-inclusion-monitor queue',
  });
  pool.on('error', (failure) => logger.warn({ err: failure }, 'an idle connection of the queue was lost'));
  const boss = new PgBoss({
    schema: queueSchema,
    migrate: false,
    maintenanceIntervalSeconds: 60,
    db: { executeSql: async (text: string, values: unknown[]) => pool.query<never>(text, values) },
  });
  boss.on('error', (failure) => logger.warn({ err: failure }, 'the queue of work could not be read'));
  await boss.start();
  return {
    boss,
    close: async () => {
      await boss.stop({ graceful: true, timeout: 3_000 });
      await pool.end();
    },
  };
}
