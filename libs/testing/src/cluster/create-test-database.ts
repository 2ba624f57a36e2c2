import { randomBytes } from 'node:crypto';
import { TenantTx, createDataSource } from '@monitor/api-platform';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { clusterAddresses, databaseUrl, templateDatabase } from './cluster-addresses.js';

/** A migrated database of a test's own. */
export interface TestDatabase {
  /** As the role that owns the schema. */
  ownerUrl: string;
  /** As the role of the application's pool. */
  loginUrl: string;
  /**
   * An operator's pool, which may do nothing of itself: tests act at an instant of their choice and grant roles. The
   * server under test gets `loginUrl`.
   */
  dataSource: DataSource;
  tenantTx: TenantTx;
  /** Reads or arranges rows past row-level security, as the bootstrap role. */
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/** Clones the migrated template; `entities` are those of the libraries under test. */
export async function createTestDatabase(entities: DataSourceOptions['entities'] = []): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, loginUrl, operatorUrl } = clusterAddresses();
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${templateDatabase} OWNER monitor_owner`);
  const session = new Client({ connectionString: databaseUrl(adminUrl, name) });
  await session.connect();
  const dataSource = createDataSource({ url: databaseUrl(operatorUrl, name), entities, poolSize: 5 });
  await dataSource.initialize();
  return {
    ownerUrl: databaseUrl(ownerUrl, name),
    loginUrl: databaseUrl(loginUrl, name),
    dataSource,
    tenantTx: new TenantTx(dataSource),
    query: async <Row extends QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await session.query<Row>(sql, values)).rows,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await session.end();
      await administer(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
