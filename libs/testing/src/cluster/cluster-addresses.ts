/** How to reach the PostgreSQL of a test run as each of its roles; each names some database of the cluster. */
export interface ClusterAddresses {
  adminUrl: string;
  ownerUrl: string;
  loginUrl: string;
  /** As a login that owns nothing and may take every role of the product, an operator's too. */
  operatorUrl: string;
}

export const templateDatabase = 'monitor_template';

/** The same role's address of another database. */
export function databaseUrl(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** The addresses that Jest's global set-up left for its tests. */
export function clusterAddresses(): ClusterAddresses {
  const found = process.env['MONITOR_TEST_CLUSTER'];
  if (found !== undefined) return JSON.parse(found) as ClusterAddresses;
  throw new Error("No test database: give the project's jest.config.mjs `jestPreset('node', { database: true })`.");
}
