import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discardEmbeddedPostgres, migrate, startEmbeddedPostgres } from '@monitor/api-platform';
import { Client } from 'pg';
import type { ClusterAddresses } from './cluster-addresses.js';
import { databaseUrl, templateDatabase } from './cluster-addresses.js';
import { sweepAbandonedClusters, testClusterPrefix } from './sweep-abandoned-clusters.js';

/** The PostgreSQL of one test run. */
export interface TestCluster {
  addresses: ClusterAddresses;
  /** Stops it and removes its files. */
  discard(): Promise<void>;
}

const migrations = fileURLToPath(new URL('../../../../apps/api/migrations', import.meta.url));

/** Starts a PostgreSQL that need not outlive the machine, and migrates the template that test databases are cloned from. */
export async function startTestCluster(): Promise<TestCluster> {
  await sweepAbandonedClusters();
  const dataDirectory = await mkdtemp(join(tmpdir(), `${testClusterPrefix}${process.pid}-`));
  // PostgreSQL may run as another account, which must be able to pass through.
  await chmod(dataDirectory, 0o711);
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  const discard = () => server.stop().then(() => discardEmbeddedPostgres(dataDirectory));
  const { adminUrl, ownerUrl, loginUrl } = server;
  try {
    const operatorUrl = await makeOperator(adminUrl);
    const addresses = { adminUrl, ownerUrl, loginUrl, operatorUrl };
    await migrateTemplate(addresses);
    return { addresses, discard };
  } catch (failure) {
    await discard();
    throw failure;
  }
}

/** The login of the tests' own pool: like the application's, it may do nothing of itself. Answers its address. */
async function makeOperator(adminUrl: string): Promise<string> {
  const operator = { name: 'test_operator', password: randomBytes(12).toString('hex') };
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const password = admin.escapeLiteral(operator.password);
    await admin.query(['CREATE ROLE', operator.name, 'LOGIN NOINHERIT PASSWORD', password].join(' '));
    await admin.query(
      'GRANT monitor_app, monitor_system, monitor_operator TO test_operator WITH INHERIT FALSE, SET TRUE',
    );
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.username = operator.name;
  url.password = operator.password;
  return url.href;
}

async function migrateTemplate({ adminUrl, ownerUrl, loginUrl }: ClusterAddresses): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(['CREATE DATABASE', templateDatabase, 'OWNER monitor_owner'].join(' '));
  } finally {
    await admin.end();
  }
  const template = databaseUrl(ownerUrl, templateDatabase);
  await migrate({ ownerUrl: template, poolUrl: loginUrl, directory: migrations });
}
