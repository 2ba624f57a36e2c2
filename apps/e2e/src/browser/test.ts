import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { runProduct } from '../product/running-product.js';
import type { RunningProduct } from '../product/running-product.js';
import type { Reader } from './personas.js';
import { requestsElsewhere } from './requests-elsewhere.js';
import { signIn } from './sign-in.js';

interface WorkerOptions {
  /** Whether the product starts with its demonstration data; without, it starts empty. */
  demonstration: boolean;
}
interface WorkerFixtures {
  /** The product, started as `npm start` does in a data directory of its own; all tests of a worker share it. */
  product: RunningProduct;
}
interface Fixtures {
  /**
   * Opens a page of its own for a reader, signed in through the provider's own page unless it is a visitor. It is closed
   * after the test, which fails if the page asked anybody but the product for anything.
   */
  openAs: (reader: Reader) => Promise<Page>;
}

const startMs = 700_000;

export const test = base.extend<Fixtures, WorkerOptions & WorkerFixtures>({
  demonstration: [true, { option: true, scope: 'worker' }],
  product: [
    async ({ demonstration }, use) => {
      const product = await runProduct({ demonstration });
      await use(product);
      await product.close();
    },
    { scope: 'worker', timeout: startMs },
  ],
  baseURL: async ({ product }, use) => use(product.url),
  openAs: async ({ browser, product }, use) => {
    const opened: { page: Page; elsewhere: string[] }[] = [];
    await use(async (reader) => {
      // A context of its own: a second person may be at work at the same time.
      const page = await (await browser.newContext()).newPage();
      opened.push({ page, elsewhere: requestsElsewhere(page, product.url) });
      if (reader !== 'Visitor') await signIn(page, reader);
      return page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  },
});
