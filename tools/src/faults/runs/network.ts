import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRun } from '../fault-run.js';
import { between, repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { serverUnderLoad } from '../load/server-under-load.js';

const slowestReadyMs = 2_000;
/** A busy machine adds to what the server takes. */
const allowanceMs = 1_000;

export const halfOpen: FaultRun = {
  name: 'half-open',
  what: 'for some seconds the database takes everything and answers nothing',
  run: (bounds) =>
    serverUnderLoad('half-open', { bounds, silence: 'A_FAULT' }, async (load, { proxy }) => {
      await repeatedly(bounds, () =>
        load.strike(async () => {
          proxy.way = 'SWALLOW';
          await sleep(between(bounds, 4_000, 8_000));
          proxy.way = 'PASS';
          // What was swallowed half-way makes no sense to either side any more.
          proxy.breakAll();
        }),
      );
      judgeHealth(load);
    }),
};

export const refused: FaultRun = {
  name: 'refused',
  what: 'for some seconds nobody gets a connection to the database, and those there are break',
  run: (bounds) =>
    serverUnderLoad('refused', { bounds, silence: 'A_FAULT' }, async (load, { proxy }) => {
      await repeatedly(bounds, () =>
        load.strike(async () => {
          proxy.way = 'REFUSE';
          proxy.breakAll();
          await sleep(between(bounds, 1_000, 4_000));
          proxy.way = 'PASS';
        }),
      );
      judgeHealth(load);
    }),
};

export const slowNetwork: FaultRun = {
  name: 'slow-network',
  what: 'everything takes half a second more to the database',
  run: (bounds) =>
    serverUnderLoad('slow-network', { bounds, silence: 'A_FAULT' }, async (load, { proxy }) => {
      await repeatedly(bounds, () =>
        load.strike(async () => {
          proxy.delayMs = 500;
          await sleep(between(bounds, 3_000, 6_000));
          proxy.delayMs = 0;
        }),
      );
      judgeHealth(load);
    }),
};

/** Whatever the database does, `/health/live` answers, and `/health/ready` within two seconds. */
export function judgeHealth(load: Load): void {
  const slowest = Math.max(...load.prober.ready.map(({ tookMs }) => tookMs));
  const silent = load.prober.live.filter(({ isWell }) => !isWell);
  load.measure(`slowest answer of /health/ready: ${(slowest / 1000).toFixed(2)} s`);
  if (slowest > slowestReadyMs + allowanceMs) load.breaks('/health/ready took longer than 2 s');
  if (silent.length > 0) load.breaks(`/health/live: ${silent.length} times ${silent[0]?.answer ?? ''}`);
}
