import type { Bounds, FaultReport } from '../fault-run.js';
import { Product } from '../world/product.js';
import type { Load } from './load.js';
import { underLoad } from './under-load.js';
import type { Silence } from './under-load.js';

/** The same with the whole product, as `npm start` brings it up; an operator starts it again where it ends. */
export async function productUnderLoad(
  name: string,
  { bounds, silence }: { bounds: Bounds; silence: Silence },
  work: (load: Load, product: Product) => Promise<void>,
): Promise<FaultReport> {
  const product = await Product.start(bounds.world);
  try {
    const target = {
      port: () => product.port,
      attend: () => product.startAgainIfEnded(),
      rescue: () => product.restart(),
    };
    const report = await underLoad(name, { bounds, target, silence }, (load) => work(load, product));
    const endings = product.endings.map((line) => `had to be started again by hand: ${line}`);
    return { ...report, broken: [...report.broken, ...endings] };
  } finally {
    await product.stop();
  }
}
