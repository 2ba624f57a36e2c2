import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRun } from '../fault-run.js';
import { between, repeatedly } from '../load/faults-in-time.js';
import { serverUnderLoad } from '../load/server-under-load.js';

const mostAtOnce = 6;
const longestWaitMs = 10_000;

export const cutAfterCommit: FaultRun = {
  name: 'cut-after-commit',
  what: 'the connection to the database breaks once it has committed, and before it says so',
  run: (bounds) =>
    serverUnderLoad('cut-after-commit', { bounds, silence: 'A_FAULT' }, async (load, { proxy }) => {
      await repeatedly(bounds, () =>
        load.strike(async () => {
          const deadline = performance.now() + longestWaitMs;
          proxy.commitsToCut = between(bounds, 1, mostAtOnce);
          while (proxy.commitsToCut > 0 && performance.now() < deadline) await sleep(5);
        }),
      );
      load.measure(`${proxy.commitsCut} connections were cut after COMMIT`);
    }),
};
