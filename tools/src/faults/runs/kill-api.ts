import type { FaultRun } from '../fault-run.js';
import { repeatedly } from '../load/faults-in-time.js';
import { productUnderLoad } from '../load/product-under-load.js';
import { trySignal } from '../world/processes.js';

export const killApi: FaultRun = {
  name: 'kill-api',
  what: 'SIGKILL to the server, at any moment',
  run: (bounds) =>
    productUnderLoad('kill-api', { bounds, silence: 'EXPECTED' }, (load, product) =>
      repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          trySignal(await product.server(), 'SIGKILL');
          strikes();
        }),
      ),
    ),
};
