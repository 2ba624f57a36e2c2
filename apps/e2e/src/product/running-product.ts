import { readdir, rm } from 'node:fs/promises';
import { newDataDirectory } from './data-directory.js';
import { startProduct } from './start-product.js';

/** The product while tests use it. */
export interface RunningProduct {
  url: string;
  /** Where its database is; null where a product that ran already is used. */
  directory: string | null;
  close(): Promise<void>;
}

/**
 * Starts the product as `npm start` does, in a data directory of its own. PRODUCT_URL names one that runs already, with
 * fresh demonstration data, while tests are being written. Stopping it must leave no database running.
 */
export async function runProduct({ demonstration }: { demonstration: boolean }): Promise<RunningProduct> {
  const already = process.env['PRODUCT_URL'];
  if (demonstration && already !== undefined) return { url: already, directory: null, close: async () => undefined };
  const directory = await newDataDirectory();
  const product = await startProduct({ DATA_DIR: directory, ...(demonstration ? {} : { DEMO: '0' }) });
  const close = async () => {
    await product.stop();
    const left = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('postmaster.pid'));
    await rm(directory, { recursive: true, force: true });
    if (left.length > 0) throw new Error(`The product stopped and left its database running: ${left.join(', ')}`);
  };
  return { url: product.url, directory, close };
}
