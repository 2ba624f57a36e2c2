import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { Persona } from '../browser/personas.js';
import { signIn } from '../browser/sign-in.js';
import { test as base } from '../browser/test.js';
import { openLine } from '../product/line.js';
import type { Line } from '../product/line.js';
import { expectWhole } from './page-parts.js';

const home = '/home';
const ofReturn = '/returns/ZZ001/2026-27-Q2';
const table = `${ofReturn}/sections/M11/M11.ETHNICITY`;

interface Fixtures {
  line: Line;
  /** A browser of one person, who signed in at the product and comes by the line. */
  browserOf: (persona: Persona) => Promise<BrowserContext>;
}

const test = base.extend<Fixtures>({
  line: async ({ product }, use) => {
    const line = await openLine(product.url);
    await use(line);
    await line.close();
  },
  browserOf: async ({ browser, product, line }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (persona) => {
      const context = await browser.newContext({ baseURL: product.url });
      opened.push(context);
      const page = await context.newPage();
      await signIn(page, persona);
      await page.goto(line.url + home);
      await page.close();
      return context;
    });
    for (const context of opened) await context.close();
  },
});

/** Waits until the worker has taken up the build, and the return that is shown is kept. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await expect(async () => expect(await page.evaluate<boolean>(keepsReturn)).toBe(true)).toPass({ timeout: 60_000 });
}

const keepsReturn = `new Promise((resolve) => {
  const opening = indexedDB.open('monitor-shelf');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('kept').objectStore('kept').getAllKeys();
    asked.onsuccess = () => {
      opening.result.close();
      resolve(asked.result.some(([, name]) => name.startsWith('fetched-at ') && name.includes('QuarterlyReturn')));
    };
  };
})`;

const notConnected = (page: Page) => page.getByText('Opened from this browser, as of');
const firstCount = (page: Page) => page.locator('main input[type=text]').first();

/** Opens the return with a connection, loses it, closes the tab, and opens another at a table of the return. */
async function openWithoutConnection(context: BrowserContext, line: Line): Promise<Page> {
  const before = await context.newPage();
  await before.goto(line.url + ofReturn);
  await untilKept(before);
  line.cut();
  await before.close();
  const page = await context.newPage();
  await page.goto(line.url + table);
  await expect(notConnected(page)).toBeVisible();
  return page;
}

test('a return opens and is typed in without a connection, and is saved once it is back', async ({
  browserOf,
  line,
}) => {
  const context = await browserOf('Preparer');
  const page = await openWithoutConnection(context, line);
  await expectWhole(page);
  const value = String(100 + (Math.floor(Date.now() / 1000) % 800));
  await firstCount(page).fill(value);
  await firstCount(page).blur();
  await page.waitForTimeout(2_000);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(line.url + table);
  await expect(firstCount(again)).toHaveValue(value);
  line.restore();
  await again.getByRole('button', { name: 'Try to connect now' }).click();
  await expect(notConnected(again)).toBeHidden();
  await expect(again.getByText(/Saved at/)).toBeVisible({ timeout: 60_000 });
  await again.reload();
  await expect(firstCount(again)).toHaveValue(value);
});

test('what was typed without a connection outlives the session that ended meanwhile', async ({
  browserOf,
  product,
  line,
}) => {
  const context = await browserOf('Preparer');
  const page = await openWithoutConnection(context, line);
  const value = String(100 + (Math.floor(Date.now() / 1000) % 800));
  await firstCount(page).fill(value);
  await firstCount(page).blur();
  await expect(page.getByText(/kept in this browser, also if you close this page/).first()).toBeVisible();
  await context.clearCookies();
  line.restore();
  await expect(page.getByText('Not saved: your session has ended.').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(product.url);
  await signIn(again, 'Preparer');
  await again.goto(line.url + table);
  await expect(firstCount(again)).toHaveValue(value);
  await expect(again.getByText(/Saved at/)).toBeVisible({ timeout: 60_000 });
  await again.reload();
  await expect(firstCount(again)).toHaveValue(value);
});

test('a browser that takes itself for offline while the service answers says nothing of it', async ({
  browserOf,
  line,
}) => {
  const context = await browserOf('Preparer');
  await context.addInitScript("Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })");
  const page = await context.newPage();
  await page.goto(line.url + table);
  await firstCount(page).fill(String(100 + (Math.floor(Date.now() / 1000) % 800)));
  await firstCount(page).blur();
  await expect(page.getByText(/Saved at/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/offline|Not connected/)).toHaveCount(0);
});

test('what needs a connection says so before it is tried, and what still works is named', async ({
  browserOf,
  line,
}) => {
  const context = await browserOf('Preparer');
  const page = await openWithoutConnection(context, line);
  await page.goto(`${line.url}${ofReturn}/check`);
  await expect(page.getByText('Submitting needs a connection.')).toBeVisible();
  await page.getByRole('link', { name: 'Equity', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.goto(`${line.url}/organisations/ZZ001`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page
    .getByRole('link', { name: /Return of ZZ001/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Quarterly return/ })).toBeVisible();
  await page.goto(`${line.url}/sign-in?returnTo=%2Fhome`);
  await expect(page.getByRole('heading', { level: 1, name: 'You are not connected' })).toBeVisible();
});

test('a tab goes on with its own files after a deployment, and without a connection as well', async ({
  browserOf,
  line,
}) => {
  const context = await browserOf('Preparer');
  const page = await context.newPage();
  await page.goto(line.url + ofReturn);
  await untilKept(page);
  await page.evaluate('window.sameTab = true');
  const releaseOf = (of: Page) => of.locator('#root').getAttribute('data-release');
  const first = await releaseOf(page);
  line.deploy();
  await page.locator('main a[href$="/sections/D1"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Access to devices and data/ })).toBeVisible();
  const newer = await context.newPage();
  await newer.goto(line.url + ofReturn);
  await expectWhole(newer);
  expect(await releaseOf(newer)).not.toBe(first);
  await expect(page.getByText('A newer version of this service is ready.')).toBeVisible({ timeout: 60_000 });
  line.cut();
  await page.goBack();
  await page.locator('main a[href*="/sections/M11"]').first().click();
  await expect(firstCount(page)).toBeVisible();
  expect(await page.evaluate('window.sameTab')).toBe(true);
});

test('somebody else finds nothing of who was here before', async ({ browserOf, line }) => {
  const context = await browserOf('Preparer');
  const page = await openWithoutConnection(context, line);
  // Left before the line is back: an answer still under way would bring its session back after the cookies went.
  await page.goto('about:blank');
  line.restore();
  await context.clearCookies();
  await signIn(page, 'National analyst');
  await page.goto(line.url + home);
  await expectWhole(page);
  await page.waitForTimeout(1_000);
  line.cut();
  await page.goto(line.url + table);
  await expect(page.getByRole('heading', { level: 1, name: 'The service cannot be reached' })).toBeVisible();
  await expect(page.getByText('This browser keeps no return of yours.')).toBeVisible();
  await expect(page.getByText('National analyst', { exact: false }).first()).toBeVisible();
});
