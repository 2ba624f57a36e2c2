import { startPair } from '@monitor/testing';
import type { PairOfServers } from '@monitor/testing';
import type { Bounds, FaultRun } from '../fault-run.js';
import { repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { underLoad } from '../load/under-load.js';
import { putAwayLater } from '../world/clean-up.js';
import { startServer } from '../world/server.js';
import { databaseDirectory, readPasswords } from '../world/world.js';

const slowestSeconds = 2;

export const failover: FaultRun = {
  name: 'failover',
  what: 'SIGKILL to a primary, whose synchronous standby is promoted at once and followed by a new one',
  run: async (bounds) => {
    const passwords = await readPasswords(bounds.world.directory);
    const login = { role: 'monitor_login', password: passwords['monitor_login'] ?? '' };
    return withPair(bounds, passwords['postgres'] ?? '', async (pair) => {
      const loginUrl = pair.url('monitor', login);
      const server = await startServer(bounds.world, loginUrl);
      const keptIn = () => ({ adminUrl: pair.primary.url('monitor'), loginUrl });
      const options = { bounds, silence: 'A_FAULT', target: { port: () => server.port }, keptIn } as const;
      try {
        return await underLoad('failover', options, (load) => failOver(bounds, load, pair));
      } finally {
        await server.process.stop();
      }
    });
  },
};

async function failOver(bounds: Bounds, load: Load, pair: PairOfServers): Promise<void> {
  await repeatedly(bounds, async () => {
    await load.strike(async (strikes) => {
      strikes();
      const began = performance.now();
      await pair.primary.kill();
      await pair.promote();
      load.measure(`promoted ${((performance.now() - began) / 1000).toFixed(2)} s after the primary was killed`);
    });
    await pair.swap();
  });
  const slowest = Math.max(0, ...load.secondsToWrite);
  if (slowest > slowestSeconds)
    load.breaks(`a write was acknowledged only ${slowest.toFixed(2)} s after a primary was killed`);
}

/** A pair of servers that begins with what the world has in its database, which is stopped. */
async function withPair<Result>(
  { world }: Bounds,
  password: string,
  work: (pair: PairOfServers) => Promise<Result>,
): Promise<Result> {
  const pair = await startPair({ synchronous: true, copyOf: { home: databaseDirectory(world.directory), password } });
  const discard = putAwayLater(() => pair.discard());
  try {
    return await work(pair);
  } finally {
    await discard();
  }
}
