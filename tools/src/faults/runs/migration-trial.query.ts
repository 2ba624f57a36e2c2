import type { ClientBase } from 'pg';

/** A migration of the table that every request about a return reads or writes. */
export const triedMigrationSql = 'ALTER TABLE quarterly_return ADD COLUMN tried_by_fault_run text;\n';
const beginSql = 'BEGIN ISOLATION LEVEL REPEATABLE READ';
const readSql = 'SELECT count(*) FROM quarterly_return';

/** Reads the table in a transaction that stays open, as a long report does, until the session commits. */
export async function holdByReading(admin: ClientBase): Promise<void> {
  await admin.query(beginSql);
  await admin.query(readSql);
}
