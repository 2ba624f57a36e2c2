import { setTimeout as sleep } from 'node:timers/promises';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { withDatabase } from '../load/server-under-load.js';
import { underLoad } from '../load/under-load.js';
import type { Silence } from '../load/under-load.js';
import { Balancer } from '../world/balancer.js';
import { trySignal } from '../world/processes.js';
import { startServer } from '../world/server.js';
import type { Server } from '../world/server.js';

export const drain: FaultRun = {
  name: 'drain',
  what: 'two servers behind a balancer that asks each second; SIGTERM to one, and another in its place',
  run: (bounds) =>
    withServers('drain', { bounds, silence: 'A_FAULT' }, async (load, pair) => {
      await repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          const began = performance.now();
          const leaving = pair.current();
          trySignal(leaving.process.pid, 'SIGTERM');
          strikes();
          await leaving.process.closed;
          load.measure(`a server ended ${((performance.now() - began) / 1000).toFixed(2)} s after SIGTERM`);
          await pair.replace();
        }),
      );
    }),
};

export const twoServers: FaultRun = {
  name: 'two-apis',
  what: 'two servers on one database, requests by turns; SIGKILL to one while the other goes on',
  run: (bounds) =>
    withServers('two-apis', { bounds, silence: 'EXPECTED' }, async (load, pair) => {
      await repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          const dying = pair.current();
          trySignal(dying.process.pid, 'SIGKILL');
          strikes();
          await dying.process.closed;
          await pair.replace();
        }),
      );
    }),
};

/** Two servers, one of which is about to be ended. */
interface ServerPair {
  current(): Server;
  /** Starts another in the place of the one that has ended, and turns to the other. */
  replace(): Promise<void>;
}

function withServers(
  name: string,
  { bounds, silence }: { bounds: Bounds; silence: Silence },
  work: (load: Load, pair: ServerPair) => Promise<void>,
): Promise<FaultReport> {
  return withDatabase(bounds, async ({ loginUrl }) => {
    const servers = [await startServer(bounds.world, loginUrl), await startServer(bounds.world, loginUrl)];
    const balancer = await Balancer.open(() => servers.map(({ port }) => port));
    let turn = 0;
    const pair: ServerPair = {
      current: () => serverAt(servers, turn),
      replace: async () => {
        const next = await startServer(bounds.world, loginUrl);
        servers[turn % servers.length] = next;
        while (!balancer.uses(next.port)) await sleep(50);
        turn += 1;
      },
    };
    try {
      return await underLoad(name, { bounds, silence, target: { port: () => balancer.port } }, (load) =>
        work(load, pair),
      );
    } finally {
      await balancer.close();
      for (const server of servers) await server.process.stop();
    }
  });
}

function serverAt(servers: readonly Server[], turn: number): Server {
  const server = servers[turn % servers.length];
  if (server === undefined) throw new Error('There is no server.');
  return server;
}
