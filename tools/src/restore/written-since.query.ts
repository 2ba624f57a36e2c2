import type { Client } from 'pg';

const instantsSql = `
SELECT n.nspname::text AS schema, c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT IN ('session', 'migration_file')
  AND a.atttypid = 'timestamptz'::regtype AND a.attnum > 0 AND NOT a.attisdropped
  AND a.attname LIKE '%\\_at' AND a.attname <> 'expires_at'
GROUP BY n.nspname, c.relname ORDER BY c.relname COLLATE "C"`;

interface Instants {
  schema: string;
  name: string;
  columns: string[];
}

/** How many rows of a table were written or changed after an instant. */
export interface WrittenSince {
  table: string;
  rows: number;
}

/** Counts, table by table, what bears an instant after the given one. */
export async function readWrittenSince(session: Client, instant: string): Promise<WrittenSince[]> {
  const counts: WrittenSince[] = [];
  for (const table of (await session.query<Instants>(instantsSql)).rows) {
    const [row] = (await session.query<{ rows: number }>(countSql(session, table), [instant])).rows;
    if ((row?.rows ?? 0) > 0) counts.push({ table: table.name, rows: row!.rows });
  }
  return counts;
}

function countSql(session: Client, { schema, name, columns }: Instants): string {
  const table = `${session.escapeIdentifier(schema)}.${session.escapeIdentifier(name)}`;
  const newest = columns.map((column) => session.escapeIdentifier(column)).join(', ');
  return ['SELECT count(*)::float8 AS rows FROM', table, 'WHERE greatest(', newest, ') > $1::timestamptz'].join(' ');
}
