import type { BrowserContext, Page } from 'playwright-core';
import { processorSlowdown } from '../first-view/lines.js';
import type { Act } from '../first-view/page-types.js';
import { answerTo, untilQuiet, untilWhole } from '../first-view/view-page.js';
import { watchScript } from '../first-view/watch-page.js';
import type { Watched } from '../first-view/watch-page.js';
import type { SlowLine } from './slow-line.js';

/** What one opening of a page came to. */
export interface Opening {
  paintSeconds: number;
  /** Until nothing grey stands in for what is still to come. */
  wholeSeconds: number;
  kilobytes: number;
  /** The longest that the page took to show what was typed; 0 where nothing is. */
  answerMs: number;
}

/** Opens a page in a browser that may have opened it before, on a slow phone. */
export async function openReturn(
  context: BrowserContext,
  line: SlowLine,
  { path, act }: { path: string; act?: Act | undefined },
): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchScript);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
    const before = line.bytes();
    const begun = performance.now();
    await page.goto(line.url + path, { waitUntil: 'commit', timeout: 120_000 });
    await untilWhole(page);
    const wholeSeconds = (performance.now() - begun) / 1000;
    await untilQuiet(page);
    const kilobytes = (line.bytes() - before) / 1000;
    const { largestPaintMs } = await page.evaluate<Watched>('window.watched');
    const answerMs = act === undefined ? 0 : await answerTo(act, page);
    return { paintSeconds: largestPaintMs / 1000, wholeSeconds, kilobytes, answerMs };
  } finally {
    await page.close();
  }
}

/** Waits until the browser can do without the service: its files are kept, and the worker answers. */
export async function untilWorkerIsReady(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
}
