import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';

const migration = fileURLToPath(new URL('../../migrations/0016-withdrawals.sql', import.meta.url));
const quarterId = '2026-27-Q1';
/** As they were written before: taken back before sign-off, and opened after acceptance, both as REOPENED. */
const written = ['STARTED', 'SUBMITTED', 'REOPENED', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'REOPENED', 'SUBMITTED'];

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ($1, '2026-04-01', '2026-06-30', '2026-07-01', '2026-07-31', '2026-12-31')`,
    [quarterId],
  );
  for (const code of ['R0A', 'R0Z']) {
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version, state,
         revision) VALUES ($1, $2, 'TRUST', 'Y58', 1, 'SUBMITTED', 3)`,
      [code, quarterId],
    );
  }
  // Of the other organisation the same line follows no submission: lines are compared within one return.
  await addLines('R0A', written);
  await addLines('R0Z', ['STARTED', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'REOPENED']);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function addLines(code: string, kinds: string[]): Promise<void> {
  await database.query(
    `INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name,
       role, comment)
     SELECT $1, $2, line.sequence, 'Y58', line.kind, 1, gen_random_uuid(), 'somebody', 'PREPARER', 'why'
     FROM unnest($3::text[]) WITH ORDINALITY AS line (kind, sequence)`,
    [code, quarterId, kinds],
  );
}

async function linesOf(code: string): Promise<string[]> {
  const rows = await database.query<{ kind: string }>(
    'SELECT kind FROM return_event WHERE organisation_code = $1 ORDER BY sequence',
    [code],
  );
  return rows.map(({ kind }) => kind);
}

describe('the migration that names withdrawals', () => {
  it('tells them from corrections among lines that are there, and leaves every other line', async () => {
    await owner.query(await readFile(migration, 'utf8'));
    expect(await linesOf('R0A')).toEqual(written.with(2, 'WITHDRAWN'));
    expect(await linesOf('R0Z')).toEqual(['STARTED', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'REOPENED']);
  });

  it('leaves the timeline under row-level security, for its owner too', async () => {
    const [table] = await database.query(
      `SELECT relrowsecurity AND relforcerowsecurity AS "isForced" FROM pg_class WHERE relname = 'return_event'`,
    );
    expect(table).toEqual({ isForced: true });
  });
});
