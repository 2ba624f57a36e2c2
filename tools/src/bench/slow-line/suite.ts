import type { Browser, BrowserContext } from 'playwright-core';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { lines } from '../first-view/lines.js';
import { openBrowser, phone } from '../first-view/open-browser.js';
import { answerMs } from '../first-view/page-types.js';
import { signIn } from '../first-view/sign-in.js';
import { startProduct } from '../first-view/started-product.js';
import type { Cookies } from '../first-view/view-page.js';
import { openReturn, untilWorkerIsReady } from './open-return.js';
import type { Opening } from './open-return.js';
import { fiveReturns, keptMegabytes, limits, returnPages } from './return-pages.js';
import type { Way } from './return-pages.js';
import { openSlowLine } from './slow-line.js';
import type { SlowLine } from './slow-line.js';

const openings = 3;

/**
 * Opens the pages of a return on a slow phone over the slower line: with nothing kept in the browser, once more, and
 * without a line; then how much of five returns the browser keeps. FIRST_VIEW_URL measures a product that runs already.
 */
export async function* measureAll({ keepIn, log }: SuiteOptions): AsyncIterable<Measured> {
  const running = process.env['FIRST_VIEW_URL'];
  const product = running === undefined ? await startProduct(keepIn) : { url: running, stop: async () => undefined };
  const line = await openSlowLine(product.url, lines.slower);
  const browser = await openBrowser();
  try {
    const cookies = await signIn(browser, product.url, 'Preparer');
    const cold = async (page: (typeof returnPages)[number]) => {
      const context = await newVisit(browser, cookies);
      const opening = await openReturn(context, line, page);
      await context.close();
      return opening;
    };
    for (const page of returnPages) yield toMeasured(page.title, 'COLD', await middle(() => cold(page)), log);
    const context = await newVisit(browser, cookies);
    await keepPages(context, line);
    for (const page of returnPages)
      yield toMeasured(page.title, 'WARM', await middle(() => openReturn(context, line, page)), log);
    line.cut();
    for (const page of returnPages)
      yield toMeasured(page.title, 'OFFLINE', await middle(() => openReturn(context, line, page)), log);
    line.restore();
    yield await keptOfFive(context, line, log);
  } finally {
    await browser.close();
    await line.close();
    await product.stop();
  }
}

async function newVisit(browser: Browser, cookies: Cookies): Promise<BrowserContext> {
  const context = await browser.newContext(phone);
  await context.addCookies(cookies);
  return context;
}

/** Opens every page once, so that the browser keeps it. */
async function keepPages(context: BrowserContext, line: SlowLine): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${line.url}/home`, { timeout: 120_000 });
  await untilWorkerIsReady(page);
  await page.close();
  for (const { path } of returnPages) await openReturn(context, line, { path });
}

/** The opening whose paint is the middle one. */
async function middle(open: () => Promise<Opening>): Promise<Opening> {
  const all: Opening[] = [];
  for (let run = 0; run < openings; run += 1) all.push(await open());
  const [, second] = all.sort((one, other) => one.paintSeconds - other.paintSeconds);
  if (second === undefined) throw new Error('No opening was measured.');
  return second;
}

function toMeasured(title: string, way: Way, opening: Opening, log: SuiteOptions['log']): Measured {
  const { words, paintSeconds: limitSeconds, kilobytes } = limits[way];
  const { paintSeconds: seconds } = opening;
  const misses = [
    ...(opening.kilobytes <= kilobytes ? [] : [`${String(kilobytes)} kB`]),
    ...(opening.answerMs <= answerMs ? [] : [`answers in ${String(answerMs)} ms`]),
  ];
  log(
    `${title}, ${words}: whole in ${opening.wholeSeconds.toFixed(2)} s, ${opening.kilobytes.toFixed(1)} kB` +
      (opening.answerMs > 0 ? `, answers in ${opening.answerMs.toFixed(0)} ms` : '') +
      (misses.length > 0 ? `; missed: ${misses.join(', ')}` : ''),
  );
  return {
    title: `${title} of a return, ${words}: largest paint, slower line`,
    ...{ seconds, limitSeconds, withinLimit: seconds <= limitSeconds && misses.length === 0 },
    besides: { ...opening },
  };
}

/** How much the browser keeps once five returns were opened; the time is what opening the last of them took. */
async function keptOfFive(context: BrowserContext, line: SlowLine, log: SuiteOptions['log']): Promise<Measured> {
  let last = 0;
  for (const path of fiveReturns) last = (await openReturn(context, line, { path })).paintSeconds;
  const page = await context.newPage();
  await page.goto(`${line.url}/home`, { timeout: 120_000 });
  const { usage, usageDetails } = await page.evaluate<{ usage: number; usageDetails: Record<string, number> }>(
    'navigator.storage.estimate().then(({ usage, usageDetails }) => ({ usage, usageDetails }))',
  );
  await page.close();
  log(`Five returns: the browser keeps ${(usage / 1e6).toFixed(2)} MB: ${JSON.stringify(usageDetails)}`);
  return {
    title: `The last of five returns; all of them keep at most ${String(keptMegabytes)} MB in the browser`,
    ...{ seconds: last, limitSeconds: limits.COLD.paintSeconds },
    withinLimit: last <= limits.COLD.paintSeconds && usage <= keptMegabytes * 1e6,
    besides: { keptBytes: usage, ...usageDetails },
  };
}
