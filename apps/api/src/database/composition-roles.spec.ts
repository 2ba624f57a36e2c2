import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';

const statements = (await readFile(new URL('../../../../docker/database/roles.psql', import.meta.url), 'utf8'))
  .split(';')
  .map((statement) => statement.trim());
const product = ['monitor_app', 'monitor_login', 'monitor_operator', 'monitor_owner', 'monitor_system'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const lines = async (sql: string): Promise<string[]> =>
  (await database.query<{ line: string }>(sql, [product])).map(({ line }) => line);

/** Who may become whom, one line each, of a statement that may name several roles. */
function grantsOf(statement: string): string[] {
  const [, roles = '', member = '', options = ''] = /^GRANT (.+) TO (\S+) WITH (.+)$/.exec(statement) ?? [];
  return roles === '' ? [] : roles.split(', ').map((role) => `${role} TO ${member} WITH ${options}`);
}

describe('the roles that the composition makes', () => {
  it('are those that the product makes for itself, with the same right to sign in', async () => {
    const made = statements.flatMap((statement) => {
      const [, role, rights = ''] = /^CREATE ROLE (\S+)(.*)/.exec(statement) ?? [];
      const inherits = rights.includes('NOINHERIT') ? 'NOINHERIT' : 'INHERIT';
      return role === undefined ? [] : [`${role} ${/\bLOGIN\b/.test(rights) ? 'LOGIN' : 'NOLOGIN'} ${inherits}`];
    });
    const known = await lines(
      `SELECT concat_ws(' ', rolname, CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
                        CASE WHEN rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END) AS line
       FROM pg_roles WHERE rolname = ANY ($1::text[])`,
    );
    expect(made.sort()).toEqual(known.sort());
  });

  it('may become each other as they may where the product makes them', async () => {
    const known = await lines(
      `SELECT format('%s TO %s WITH INHERIT %s, SET %s', role.rolname, member.rolname,
                     upper(inherit_option::text), upper(set_option::text)) AS line
       FROM pg_auth_members granted
       JOIN pg_roles role ON role.oid = granted.roleid
       JOIN pg_roles member ON member.oid = granted.member
       WHERE role.rolname = ANY ($1::text[]) AND member.rolname = ANY ($1::text[])`,
    );
    expect(statements.flatMap(grantsOf).sort()).toEqual(known.sort());
  });
});
