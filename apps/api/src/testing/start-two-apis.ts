import { jest } from '@jest/globals';
import { freePort } from '@monitor/testing';
import { startBalancer } from './start-balancer.js';
import type { Balancer } from './start-balancer.js';
import { startTestApi } from './start-test-api.js';
import type { TestApi } from './start-test-api.js';

/** For tests: two servers on one database, and a balancer in front of them at the address that people use. */
export interface TwoApis {
  first: TestApi;
  second: TestApi;
  balancer: Balancer;
  stop(): Promise<void>;
}

/**
 * For tests: starts two servers that share a database, a data directory and a public address, and nothing else: the
 * second is loaded from copies of all modules, so that what a module remembers is not known to the other, as between
 * two processes.
 */
export async function startTwoApis(environment: NodeJS.ProcessEnv = {}): Promise<TwoApis> {
  const port = await freePort();
  const shared = { PUBLIC_URL: `http://localhost:${port}`, ...environment };
  const first = await startTestApi(shared);
  const copy = await startFromCopies();
  const second = await copy(shared, first);
  const balancer = await startBalancer(port, [first.port, second.port]);
  return {
    first,
    second,
    balancer,
    stop: async () => {
      await balancer.stop();
      await second.stop();
      await first.stop();
    },
  };
}

/** Where the framework keeps what decorators told it, for all copies of itself in a program. */
const shelf = globalThis as { GqlTypeMetadataStorage?: unknown };

async function startFromCopies(): Promise<typeof startTestApi> {
  jest.resetModules();
  delete shelf.GqlTypeMetadataStorage;
  return (await import('./start-test-api.js')).startTestApi;
}
