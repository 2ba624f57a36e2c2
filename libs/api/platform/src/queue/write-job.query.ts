import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { queueSchema } from './queue-schema.js';

/** Only writes statements: it is never started, and each job goes through the transaction that wants it. */
const writer = new PgBoss({
  schema: queueSchema,
  db: { executeSql: () => Promise.reject(new Error('A job is sent within a transaction.')) },
});
writer.on('error', () => undefined);

/** What is to be done, and how. */
export interface JobToWrite {
  /** What the job is about; an object of plain values. */
  about: object;
  /** The moment before which it is not begun. */
  startAfter?: Date;
}

/** Asks for work in the transaction that makes it necessary: where that is rolled back, nothing was asked. */
export async function writeJob(
  manager: EntityManager,
  queue: string,
  { about, startAfter }: JobToWrite,
): Promise<void> {
  const db = {
    executeSql: async (text: string, values: unknown[]) => ({ rows: await manager.query<unknown[]>(text, values) }),
  };
  await writer.send(queue, about, { db, ...(startAfter !== undefined && { startAfter }) });
}
