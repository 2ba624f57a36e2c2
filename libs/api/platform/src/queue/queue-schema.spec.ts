import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import PgBoss from 'pg-boss';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase([]);
});
afterAll(() => database.drop());

describe('the schema of the queue', () => {
  it('is the one that this version of pg-boss makes', async () => {
    const scratch = `jobs_as_made`;
    await database.query(PgBoss.getConstructionPlans(scratch));
    const columns = (schema: string) =>
      database.query(
        `SELECT table_name, column_name, data_type, is_nullable, replace(column_default, $1, '') AS fallback
         FROM information_schema.columns WHERE table_schema = $1 AND length(table_name) < 40 ORDER BY 1, 2`,
        [schema],
      );
    const functions = (schema: string) =>
      database.query(
        `SELECT proname, regexp_replace(replace(prosrc, $1 || '.', ''), '\\s+', ' ', 'g') AS text FROM pg_proc
         WHERE pronamespace = $1::regnamespace ORDER BY 1`,
        [schema],
      );
    const version = (schema: string) => database.query(['SELECT version FROM', `${schema}.version`].join(' '));
    for (const what of [columns, functions, version]) expect(await what('jobs')).toEqual(await what(scratch));
  });

  it('gives rights to the product alone', async () => {
    const granted = await database.query(
      `SELECT DISTINCT grantee FROM information_schema.role_table_grants
       WHERE table_schema = 'jobs' AND grantee <> 'monitor_owner'`,
    );
    expect(granted).toEqual([{ grantee: 'monitor_system' }]);
  });
});
