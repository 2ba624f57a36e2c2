import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';

/** Key of the lock that lets one process migrate at a time. */
const migrationLock = 7_300_418;
const pauseMs = 250;

/**
 * Waits until no other process migrates, and keeps others from it until the session ends. Asks again and again rather
 * than in one statement that waits: an index that is built concurrently waits for every statement under way, and would
 * wait for that one too.
 */
export async function holdMigrationLock(session: Client, log?: (line: string) => void): Promise<void> {
  for (let asked = 0; !(await tryLock(session)); asked += 1) {
    if (asked === 0) log?.('Another process is updating the database: waiting for it to finish');
    await wait(pauseMs);
  }
}

async function tryLock(session: Client): Promise<boolean> {
  const answer = await session.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [migrationLock]);
  return answer.rows[0]?.held === true;
}
