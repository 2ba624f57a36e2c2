import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/open-page.js';
import { newDataDirectory } from './data-directory.js';
import { startProduct } from './start-product.js';
import type { Product } from './start-product.js';

/** The product with its demonstration data, and a browser: shared by all suites, filled in before the first test. */
export interface Running {
  url: string;
  browser: Browser;
  product: Product | null;
  close(): Promise<void>;
}

/**
 * Starts the product as `npm start` does, in a data directory of its own. PRODUCT_URL names one that runs already,
 * with fresh demonstration data, while tests are being written.
 */
export async function runProduct(): Promise<Running> {
  const browser = await launchBrowser();
  const already = process.env['PRODUCT_URL'];
  if (already !== undefined) return { url: already, browser, product: null, close: () => browser.close() };
  const directory = await newDataDirectory();
  const product = await startProduct({ DATA_DIR: directory });
  const close = async () => {
    await browser.close();
    await product.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url: product.url, browser, product, close };
}
