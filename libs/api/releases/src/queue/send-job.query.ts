import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { queues, queueSchema } from './queues.js';
import type { PublicationTask } from './queues.js';

/** Only writes statements: it is never started, and each job goes through the transaction that wants it. */
const writer = new PgBoss({
  schema: queueSchema,
  db: { executeSql: () => Promise.reject(new Error('A job is sent within a transaction.')) },
});
writer.on('error', () => undefined);

/**
 * Asks for work on a publication, in the transaction that makes it necessary: where that is rolled back, nothing was asked.
 * `startAfter` is the moment before which it is not begun. A job that is sent twice is done once: each looks where the
 * publication stands.
 */
export async function sendJob(
  manager: EntityManager,
  task: PublicationTask,
  { publication, startAfter }: { publication: number; startAfter?: Date },
): Promise<void> {
  const db = {
    executeSql: async (text: string, values: unknown[]) => ({ rows: await manager.query<unknown[]>(text, values) }),
  };
  await writer.send(queues[task], { publication }, { db, ...(startAfter !== undefined && { startAfter }) });
}
