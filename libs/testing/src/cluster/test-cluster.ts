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
    await migrateTemplate({ adminUrl, ownerUrl, loginUrl });
    return { addresses: { adminUrl, ownerUrl, loginUrl }, discard };
  } catch (failure) {
    await discard();
    throw failure;
  }
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
