import type { Browser, CDPSession, Page } from 'playwright-core';
import { processorSlowdown } from './lines.js';
import type { Line } from './lines.js';
import { phone } from './open-browser.js';
import type { Act, PageType } from './page-types.js';
import { watchScript } from './watch-page.js';
import type { Watched } from './watch-page.js';

/** What was measured of one opening of a page. */
export interface View extends Watched {
  scriptBytes: number;
  styleBytes: number;
}

/** Cookies of somebody who has signed in. */
export type Cookies = Awaited<ReturnType<import('playwright-core').BrowserContext['cookies']>>;

const quietMs = 2_000;
/** On a line that is not encrypted browsers do not ask for the smaller form, though they understand it. */
const asOverHttps = { 'accept-encoding': 'gzip, br' };

/** Opens a page with nothing in the browser's cache, over a line, on a slow phone. */
export async function viewPage(
  browser: Browser,
  { url, cookies, line }: { url: string; cookies: Cookies; line: Line },
  { path, act }: PageType,
): Promise<View> {
  const context = await browser.newContext({ ...phone, baseURL: url, extraHTTPHeaders: asOverHttps });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.addInitScript(watchScript);
    const session = await context.newCDPSession(page);
    const sent = countBytes(session);
    await slowDown(session, line);
    await page.goto(path, { waitUntil: 'load', timeout: 120_000 });
    await untilWhole(page);
    await untilQuiet(page);
    const view = await watched(page);
    if (act !== undefined) view.longestAnswerMs = await answerTo(act, page);
    return { ...view, ...sent };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { latencyMs, kilobitsPerSecond }: Line): Promise<void> {
  const bytesPerSecond = (kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
}

/** Bytes as they are sent, without headers. */
function countBytes(session: CDPSession): { scriptBytes: number; styleBytes: number } {
  const bytes = { scriptBytes: 0, styleBytes: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, response.mimeType));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    if (/javascript/.test(kind)) bytes.scriptBytes += encodedDataLength;
    if (/css/.test(kind)) bytes.styleBytes += encodedDataLength;
  });
  return bytes;
}

/** Waits until the page has its heading, and nothing grey stands in for what is still to come. */
export async function untilWhole(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ timeout: 120_000 });
  await page.locator('.monitor-skeleton').first().waitFor({ state: 'detached', timeout: 120_000 });
}

/** Waits until nothing has been under way for a while. */
export async function untilQuiet(page: Page): Promise<void> {
  let last = Date.now();
  let underWay = 0;
  const note = (change: number) => () => {
    underWay += change;
    last = Date.now();
  };
  page.on('request', note(1)).on('requestfinished', note(-1)).on('requestfailed', note(-1));
  while (underWay > 0 || Date.now() - last < quietMs) await page.waitForTimeout(100);
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate('window.watched');
}

/** Types or chooses something. @returns the longest that the page took to show it, in milliseconds */
export async function answerTo(act: Act, page: Page): Promise<number> {
  await page.evaluate('window.watched.longestAnswerMs = 0');
  if (act === 'TYPE') {
    const field = page.locator('main input[type=text]').first();
    await field.click();
    await field.press('End');
    await field.pressSequentially('123456', { delay: 150 });
  } else {
    const list = page.locator('main select').first();
    await list.focus();
    await list.press('ArrowDown');
    await list.press('ArrowUp');
  }
  await untilQuiet(page);
  return (await watched(page)).longestAnswerMs;
}
