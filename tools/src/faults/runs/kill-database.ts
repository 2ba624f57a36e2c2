import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRun } from '../fault-run.js';
import { between, repeatedly } from '../load/faults-in-time.js';
import { productUnderLoad } from '../load/product-under-load.js';
import { trySignal } from '../world/processes.js';
import type { Product } from '../world/product.js';

export const killDatabase: FaultRun = {
  name: 'kill-database',
  what: "SIGKILL to PostgreSQL's first process",
  run: (bounds) =>
    productUnderLoad('kill-database', { bounds, silence: 'A_FAULT' }, (load, product) =>
      repeatedly(bounds, () => load.strike(async () => void trySignal(product.postmaster(), 'SIGKILL'))),
    ),
};

export const doubleKill: FaultRun = {
  name: 'double-kill',
  what: 'SIGKILL to PostgreSQL, and again within 200 ms or as soon as the next one is there',
  run: (bounds) =>
    productUnderLoad('double-kill', { bounds, silence: 'A_FAULT' }, (load, product) =>
      repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          const first = product.postmaster();
          trySignal(first, 'SIGKILL');
          strikes();
          await sleep(between(bounds, 20, 200));
          trySignal(await nextPostmaster(product, first), 'SIGKILL');
          strikes();
        }),
      ),
    ),
};

export const restartDatabase: FaultRun = {
  name: 'restart-database',
  what: 'PostgreSQL is told to end at once and in order (SIGINT), as by its operator',
  run: (bounds) =>
    productUnderLoad('restart-database', { bounds, silence: 'A_FAULT' }, (load, product) =>
      repeatedly(bounds, () => load.strike(async () => void trySignal(product.postmaster(), 'SIGINT'))),
    ),
};

export const killTree: FaultRun = {
  name: 'kill-tree',
  what: 'SIGKILL to the server and to PostgreSQL together',
  run: (bounds) =>
    productUnderLoad('kill-tree', { bounds, silence: 'EXPECTED' }, (load, product) =>
      repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          const server = await product.server();
          trySignal(product.postmaster(), 'SIGKILL');
          trySignal(server, 'SIGKILL');
          strikes();
        }),
      ),
    ),
};

const longestWaitMs = 5_000;

/** Another PostgreSQL than the one that was killed, as soon as it has written its number down. */
async function nextPostmaster(product: Product, former: number | null): Promise<number | null> {
  const deadline = performance.now() + longestWaitMs;
  for (;;) {
    const pid = product.postmaster();
    if (pid !== null && pid !== former) return pid;
    if (performance.now() > deadline) return null;
    await sleep(5);
  }
}
