import { startEmbeddedPostgres } from '@monitor/api-platform';
import type { Bounds, FaultReport } from '../fault-run.js';
import { putAwayLater } from '../world/clean-up.js';
import { DatabaseProxy } from '../world/database-proxy.js';
import { startServer } from '../world/server.js';
import type { Server } from '../world/server.js';
import { databaseDirectory } from '../world/world.js';
import type { Load } from './load.js';
import { underLoad } from './under-load.js';
import type { Silence } from './under-load.js';

/** What a run can do something to. */
export interface Parts {
  server: Server;
  proxy: DatabaseProxy;
}

/** Runs work with the world's PostgreSQL, and ends it. */
export async function withDatabase<Result>(
  { world }: Bounds,
  work: (urls: { loginUrl: string; ownerUrl: string; port: number }) => Promise<Result>,
): Promise<Result> {
  const postgres = await startEmbeddedPostgres({ dataDirectory: databaseDirectory(world.directory) });
  const stop = putAwayLater(() => postgres.stop());
  try {
    return await work(postgres);
  } finally {
    await stop();
  }
}

/** One server, whose way to the database can be disturbed, with clients at work. */
export function serverUnderLoad(
  name: string,
  options: { bounds: Bounds; silence: Silence; preload?: string },
  work: (load: Load, parts: Parts) => Promise<void>,
): Promise<FaultReport> {
  const { bounds, preload } = options;
  return withDatabase(bounds, async ({ loginUrl, port }) => {
    const proxy = await DatabaseProxy.open(port);
    try {
      const server = await startServer(bounds.world, proxy.leadTo(loginUrl), preload);
      try {
        const target = { port: () => server.port };
        return await underLoad(name, { ...options, target }, (load) => work(load, { server, proxy }));
      } finally {
        await server.process.stop();
      }
    } finally {
      await proxy.close();
    }
  });
}
