/** Starts one PostgreSQL for a run of Jest, with a migrated template that each test database is cloned from. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

export default async function globalSetup() {
  const { startTestCluster } = await import('../src/cluster/test-cluster.ts');
  // Jest hands this process's globals to every test file: the GraphQL types must not be collected in one shared place.
  delete globalThis.GqlTypeMetadataStorage;
  delete globalThis.GqlLazyMetadataStorageHost;
  const cluster = await startTestCluster();
  globalThis.monitorTestCluster = cluster;
  process.env.MONITOR_TEST_CLUSTER = JSON.stringify(cluster.addresses);
}
