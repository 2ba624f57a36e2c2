import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from './create-test-database.js';
import type { TestDatabase } from './create-test-database.js';

describe('a test database', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    first = await createTestDatabase();
    second = await createTestDatabase();
  });

  afterAll(async () => {
    await first.drop();
    await second.drop();
  });

  it('has every migration', async () => {
    const [row] = await first.query<{ applied: number }>('SELECT count(*)::int AS applied FROM migration_file');
    expect(row?.applied).toBeGreaterThan(0);
  });

  it('shares no rows with another', async () => {
    const addPerson = `INSERT INTO person (issuer, subject, display_name) VALUES ('test', 'one', 'One')`;
    await first.query(addPerson);
    expect(await first.query('SELECT 1 FROM person')).toHaveLength(1);
    expect(await second.query('SELECT 1 FROM person')).toHaveLength(0);
  });

  it('has a pool that may do nothing of itself, and much within TenantTx', async () => {
    await expect(first.dataSource.query('SELECT * FROM person')).rejects.toThrow(/permission denied for table person/);
    const people = await first.tenantTx.run({ system: 'sign-in' }, (manager) => manager.query('SELECT 1 FROM person'));
    expect(people).toHaveLength(1);
  });
});
