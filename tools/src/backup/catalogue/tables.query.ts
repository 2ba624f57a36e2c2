import type { Client } from 'pg';
import type { TableColumns, TableName } from '../format/contents.js';

const tablesSql = `
SELECT n.nspname AS schema, c.relname AS name,
  ARRAY(SELECT a.attname::text FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** Every table that holds rows (of a partitioned one its partitions), with the columns that are not worked out from others. */
export async function readTables(session: Client): Promise<TableColumns[]> {
  return (await session.query<TableColumns>(tablesSql)).rows;
}

const sizeSql = `
SELECT coalesce(sum(pg_table_size(c.oid)), 0)::float8 AS bytes
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'`;

/** How many bytes the rows take in the database, without indexes. */
export async function readTableBytes(session: Client): Promise<number> {
  return (await session.query<{ bytes: number }>(sizeSql)).rows[0]?.bytes ?? 0;
}

/** Holds every table against changes of its shape, until the transaction ends; rows may be written all the while. */
export async function lockTables(session: Client, tables: readonly TableName[]): Promise<void> {
  const names = tables.map((table) => tableReference(session, table)).join(', ');
  if (names !== '') await session.query(['LOCK TABLE', names, 'IN ACCESS SHARE MODE'].join(' '));
}

/** Empties the tables, in one statement: they refer to one another. */
export async function emptyTables(session: Client, tables: readonly TableName[]): Promise<void> {
  const names = tables.map((table) => tableReference(session, table)).join(', ');
  if (names !== '') await session.query(['TRUNCATE', names].join(' '));
}

/** The name of a table as a statement has it. */
export function tableReference(session: Client, { schema, name }: TableName): string {
  return `${session.escapeIdentifier(schema)}.${session.escapeIdentifier(name)}`;
}
