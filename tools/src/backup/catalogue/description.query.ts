import type { Client } from 'pg';
import type { DatabaseDescription, KeptMigration, KeptSequence } from '../format/contents.js';

const stateSql = `
SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "takenAt",
  current_setting('server_version') AS server, pg_database_size(current_database())::float8 AS "databaseBytes"`;

const migrationsSql = `SELECT name, sha256 FROM public.migration_file ORDER BY name COLLATE "C"`;
const hasMigrationsSql = `SELECT to_regclass('public.migration_file') IS NOT NULL AS is`;

const sequencesSql = `
SELECT schemaname::text AS schema, sequencename::text AS name, last_value::text AS "lastNumber" FROM pg_sequences
WHERE schemaname !~ '^pg_' ORDER BY schemaname COLLATE "C", sequencename COLLATE "C"`;

/** Oids of what extensions own are left out, and NOT NULL as a constraint: older servers have it on the column alone. */
const schemaSql = `
WITH schemas AS (SELECT oid, nspname FROM pg_namespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'),
lines AS (
  SELECT concat_ws(' ', 'column', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN schemas n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm')
  UNION ALL SELECT concat_ws(' ', 'table', n.nspname, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
      pg_get_expr(c.relpartbound, c.oid), CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END)
    FROM pg_class c JOIN schemas n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL SELECT concat_ws(' ', 'constraint', n.nspname, k.conrelid::regclass, k.conname, k.convalidated,
      pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN schemas n ON n.oid = k.connamespace WHERE k.contype <> 'n'
  UNION ALL SELECT concat_ws(' ', 'index', schemaname, indexdef) FROM pg_indexes
    WHERE schemaname IN (SELECT nspname FROM schemas)
  UNION ALL SELECT concat_ws(' ', 'policy', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check)
    FROM pg_policies WHERE schemaname IN (SELECT nspname FROM schemas)
  UNION ALL SELECT concat_ws(' ', 'trigger', t.tgrelid::regclass, pg_get_triggerdef(t.oid)) FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid JOIN schemas n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal
  UNION ALL SELECT concat_ws(' ', 'function', n.nspname, pg_get_functiondef(p.oid))
    FROM pg_proc p JOIN schemas n ON n.oid = p.pronamespace
    WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
)
SELECT encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex') AS sha256
FROM lines`;

/** What the database is at the instant of the transaction, beside its rows. */
export async function describeDatabase(session: Client, product: string): Promise<DatabaseDescription> {
  const [state] = (await session.query<Pick<DatabaseDescription, 'takenAt' | 'server' | 'databaseBytes'>>(stateSql))
    .rows;
  return {
    product,
    ...state!,
    migrations: await readMigrations(session),
    schemaSha256: await readSchemaDigest(session),
    sequences: (await session.query<KeptSequence>(sequencesSql)).rows,
  };
}

/** The migrations that a database has been through; none where it is empty. */
export async function readMigrations(session: Client): Promise<KeptMigration[]> {
  const [has] = (await session.query<{ is: boolean }>(hasMigrationsSql)).rows;
  return has?.is === true ? (await session.query<KeptMigration>(migrationsSql)).rows : [];
}

/** Digest of how the database is built. Asked with an empty search path, so that every name is written in full. */
export async function readSchemaDigest(session: Client): Promise<string> {
  return (await session.query<{ sha256: string }>(schemaSql)).rows[0]!.sha256;
}

/** The sequences with the last numbers that they gave. */
export async function readSequences(session: Client): Promise<KeptSequence[]> {
  return (await session.query<KeptSequence>(sequencesSql)).rows;
}

const setSequenceSql = `SELECT setval(format('%I.%I', $1::text, $2::text)::regclass, $3::bigint, true)`;
const resetSequenceSql = `
SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences
WHERE schemaname = $1 AND sequencename = $2`;

/** Lets a sequence go on after the last number that it gave. */
export async function setSequence(session: Client, { schema, name, lastNumber }: KeptSequence): Promise<void> {
  if (lastNumber === null) await session.query(resetSequenceSql, [schema, name]);
  else await session.query(setSequenceSql, [schema, name, lastNumber]);
}

/** Version of the server, for example 18.4. */
export async function readServerVersion(session: Client): Promise<string> {
  return (await session.query<{ server_version: string }>('SHOW server_version')).rows[0]!.server_version;
}
