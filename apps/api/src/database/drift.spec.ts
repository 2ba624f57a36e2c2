import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@monitor/api-platform';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { DataSource } from 'typeorm';
import { entities } from '../entities.js';

/** Tables that no entity describes: the ledgers of migrations, and what sign-in and allowances keep, which their own stores read and write. */
const withoutEntity = ['allowance_use', 'migration_file', 'migrations', 'session', 'sign_in_record'];
/** Tables that only the version before this one writes; migration 0031 says when they go. */
const retired = ['area_overlap', 'loaded_metric_rollup', 'loaded_overlap', 'metric_rollup'];

describe('the migrated schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.ownerUrl, entities, poolSize: 1 }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is what the entities say: there is nothing to generate', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has no table that no entity describes', async () => {
    const tables = await database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    );
    const described = dataSource.entityMetadatas.map((entity) => entity.tableName);
    const others = tables.map(({ name }) => name).filter((name) => !described.includes(name));
    expect(others).toEqual([...withoutEntity, ...retired].sort());
  });
});
