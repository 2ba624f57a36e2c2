import { OperatorError } from '@monitor/api-platform';
import type { Client } from 'pg';

const hiddenSql = `
SELECT current_user AS role,
  array_agg(c.oid::regclass::text ORDER BY c.relname) FILTER (WHERE NOT has_table_privilege(c.oid, 'SELECT')) AS closed,
  array_agg(c.oid::regclass::text ORDER BY c.relname) FILTER (WHERE row_security_active(c.oid)) AS partly
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
  AND has_schema_privilege(n.oid, 'USAGE')`;
const closedSchemasSql = `
SELECT nspname::text AS name FROM pg_namespace
WHERE nspname <> 'information_schema' AND nspname !~ '^pg_' AND NOT has_schema_privilege(oid, 'USAGE')`;

interface Hidden {
  role: string;
  closed: string[] | null;
  partly: string[] | null;
}

/** Refuses a role that would read only a part: a copy without some of the rows would look like a backup. */
export async function refusePartialReader(session: Client): Promise<void> {
  const { role, closed, partly } = (await session.query<Hidden>(hiddenSql)).rows[0]!;
  const schemas = (await session.query<{ name: string }>(closedSchemasSql)).rows.map(({ name }) => `schema ${name}`);
  const unread = [...schemas, ...(closed ?? [])];
  if (unread.length === 0 && partly === null) return;
  const faults = [
    ...(unread.length > 0 ? [`may not read ${unread.slice(0, 3).join(', ')}`] : []),
    ...(partly === null
      ? []
      : [
          `sees only some rows of ${partly.length} tables (${partly.slice(0, 3).join(', ')} …): row-level security holds it`,
        ]),
  ];
  throw new OperatorError(
    `No backup was made: the role ${role} ${faults.join(' and ')}. Wanted one that reads everything and writes nothing. ` +
      "As the database's administrator: CREATE ROLE monitor_backup LOGIN BYPASSRLS PASSWORD '…'; GRANT pg_read_all_data TO monitor_backup; " +
      'then set BACKUP_DATABASE_URL to its address (docker/backup.md).',
  );
}
