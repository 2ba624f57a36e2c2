import type { QueryRunner } from 'typeorm';

const concurrentIndex = /CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(?:IF\s+NOT\s+EXISTS\s+)?([a-z0-9_]+)/i;

const unfinishedSql = `
SELECT 1 FROM pg_index WHERE indexrelid = to_regclass($1) AND NOT indisvalid`;

/** Removes what is left of an index whose building was broken off: it would be in the way of the next attempt. */
export async function dropUnfinishedIndex(runner: QueryRunner, sql: string): Promise<void> {
  const name = concurrentIndex.exec(sql)?.[1];
  if (name === undefined) return;
  const unfinished = await runner.manager.query<unknown[]>(unfinishedSql, [name]);
  if (unfinished.length > 0) await runner.query(['DROP INDEX CONCURRENTLY', name].join(' '));
}
