import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { Actor } from '@monitor/domain';

/** Tables of organisations' own rows: those with the organisation among their columns. Views are looked at apart. */
const tenantTables = `
  SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_code' AND NOT a.attisdropped
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`;

const preparer: Actor = {
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'Preparer',
  role: 'PREPARER',
  organisationCodes: ['R0A'],
  regionCodes: [],
};

describe('the catalogue of the migrated database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  const names = async (sql: string): Promise<string[]> =>
    (await database.query<{ name: string }>(sql)).map(({ name }) => name);

  it('has tenant tables to look at', async () => {
    expect(await names(`SELECT relname AS name FROM (${tenantTables}) t`)).toContain('return_answer');
  });

  it('forces row-level security on every tenant table, its owner included', async () => {
    const unforced = `SELECT relname AS name FROM (${tenantTables}) t WHERE NOT (relrowsecurity AND relforcerowsecurity)`;
    expect(await names(unforced)).toEqual([]);
  });

  it('has a policy for the application on every tenant table', async () => {
    const without = `SELECT relname AS name FROM (${tenantTables}) t
      WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND 'monitor_app'::regrole = ANY (p.polroles))`;
    expect(await names(without)).toEqual([]);
  });

  it('reads the identity once a statement, not once a row', async () => {
    const filters = await database.tenantTx.run(preparer, async (manager) => {
      const plans: string[] = [];
      for (const table of await names(`SELECT relname AS name FROM (${tenantTables}) t`)) {
        const lines = await manager.query<{ 'QUERY PLAN': string }[]>(['EXPLAIN SELECT * FROM', table].join(' '));
        plans.push(...lines.map((line) => line['QUERY PLAN']).filter((line) => line.includes('Filter:')));
      }
      return plans;
    });
    // A one-time filter is looked at once for the whole statement.
    const ofRows = filters.filter((filter) => !filter.includes('One-Time Filter'));
    expect(ofRows.length).toBeGreaterThan(0);
    expect(ofRows.filter((filter) => filter.includes('current_setting'))).toEqual([]);
  });

  it('takes nobody for the product itself because a setting says so', async () => {
    const trusting = `SELECT tablename || ' ' || policyname AS name FROM pg_policies
      WHERE coalesce(qual, '') || coalesce(with_check, '') LIKE '%SYSTEM%'`;
    expect(await names(trusting)).toEqual([]);
  });

  it('starts every key of a tenant table with the organisation', async () => {
    const others = `SELECT k.conname AS name FROM pg_constraint k JOIN (${tenantTables}) t ON t.oid = k.conrelid
      JOIN pg_attribute first ON first.attrelid = k.conrelid AND first.attnum = k.conkey[1]
      WHERE k.contype IN ('p', 'u', 'f') AND first.attname <> 'organisation_code'
        AND NOT (k.contype = 'f' AND k.confrelid NOT IN (SELECT oid FROM (${tenantTables}) other))`;
    expect(await names(others)).toEqual([]);
  });

  it('starts every unique index of a tenant table with the organisation', async () => {
    const others = `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN (${tenantTables}) t ON t.oid = i.indrelid
      JOIN pg_attribute first ON first.attrelid = i.indrelid AND first.attnum = i.indkey[0]
      WHERE i.indisunique AND first.attname <> 'organisation_code'`;
    expect(await names(others)).toEqual([]);
  });

  it('has no trigger of our own on a tenant table', async () => {
    const triggers = `SELECT g.tgname AS name FROM pg_trigger g JOIN (${tenantTables}) t ON t.oid = g.tgrelid WHERE NOT g.tgisinternal`;
    expect(await names(triggers)).toEqual([]);
  });

  it.each(['monitor_app', 'monitor_login'])('lets %s own nothing', async (role) => {
    const owned = `SELECT relname AS name FROM pg_class WHERE relowner = '${role}'::regrole
      UNION ALL SELECT proname FROM pg_proc WHERE proowner = '${role}'::regrole
      UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner = '${role}'::regrole`;
    expect(await names(owned)).toEqual([]);
  });

  it('gives the roles of the product no way around row-level security', async () => {
    const strong = `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'monitor%'
      AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`;
    expect(await names(strong)).toEqual([]);
  });

  it('gives a connection without an identity its sessions, its allowances and the list of migrations, nothing else', async () => {
    const granted = `SELECT table_name || ' ' || privilege_type AS name FROM information_schema.role_table_grants
      WHERE grantee = 'monitor_login' ORDER BY name`;
    expect(await names(granted)).toEqual([
      'allowance_use DELETE',
      'allowance_use INSERT',
      'allowance_use SELECT',
      'allowance_use UPDATE',
      'migration_file SELECT',
      'session DELETE',
      'session INSERT',
      'session SELECT',
      'session UPDATE',
      'sign_in_record DELETE',
      'sign_in_record INSERT',
      'sign_in_record SELECT',
      'sign_in_record UPDATE',
    ]);
  });

  it('gives the public nothing', async () => {
    const granted = `SELECT table_name AS name FROM information_schema.role_table_grants
      WHERE grantee = 'PUBLIC' AND table_schema = 'public'`;
    expect(await names(granted)).toEqual([]);
  });

  it('lets the application remove or empty nothing', async () => {
    const granted = `SELECT table_name AS name FROM information_schema.role_table_grants
      WHERE grantee = 'monitor_app' AND privilege_type IN ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`;
    expect(await names(granted)).toEqual([]);
  });

  it('reads every view with the rights of whoever asks', async () => {
    const definers = `SELECT relname AS name FROM pg_class WHERE relkind IN ('v', 'm')
      AND relnamespace = 'public'::regnamespace AND NOT coalesce(reloptions, '{}') @> '{security_invoker=true}'`;
    expect(await names(definers)).toEqual([]);
  });

  it('has no function that runs with the rights of its owner', async () => {
    const definers = `SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`;
    expect(await names(definers)).toEqual([]);
  });
});
