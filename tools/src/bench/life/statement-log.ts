import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';

/** How PostgreSQL logs a message that asks it to do something, whether simple or with parameters. */
const asked = /LOG:\s+(statement|execute [^:]*): /;

/** Counts what reaches PostgreSQL while `work` runs, from its own log: one for each message that waits for an answer. */
export async function countStatements(admin: Client, work: () => Promise<void>): Promise<number> {
  const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
  const log = join(dirname(rows[0]?.data_directory ?? ''), 'postgres.log');
  const sofar = async () => (await readFile(log, 'utf8')).split('\n').filter((line) => asked.test(line)).length;
  await admin.query(`ALTER SYSTEM SET log_statement = 'all'`);
  await admin.query('SELECT pg_reload_conf(), pg_sleep(0.5)');
  try {
    const before = await sofar();
    await work();
    return (await sofar()) - before;
  } finally {
    await admin.query('ALTER SYSTEM RESET log_statement');
    await admin.query('SELECT pg_reload_conf(), pg_sleep(0.5)');
  }
}
