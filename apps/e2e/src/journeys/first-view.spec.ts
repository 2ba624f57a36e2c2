import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Persona } from '../browser/personas.js';
import { signIn } from '../browser/sign-in.js';
import { test } from '../browser/test.js';
import { expectWhole } from './page-parts.js';

/** Pages that anybody may read, and one that asks to sign in. */
const openPages = ['/', '/how-figures-are-made', '/accessibility', '/privacy', '/no-such-page', '/consistency'];

/** Pages by who reads them, with what stands on each before any script. */
const pagesOf: [Persona, [path: string, heading: RegExp | null][]][] = [
  [
    'Preparer',
    [
      ['/home', /Your organisation’s returns/],
      ['/returns/ZZ001/2026-27-Q1', /Quarterly return/],
      ['/returns/ZZ001/2026-27-Q1/history', /Receipt and history/],
      ['/returns/ZZ001/2026-27-Q2/sections/D1', /Access to devices and data/],
      ['/returns/ZZ001/2026-27-Q2/sections/M11/M11.ETHNICITY', /ethnicity/],
    ],
  ],
  [
    'Regional lead',
    [
      ['/consistency', /Where practice is uneven/],
      ['/equity', /Who is left behind/],
      ['/region/returns', null],
    ],
  ],
  ['National analyst', [['/organisations/QNQ', null]]],
];

const mostShift = 0.05;

test('pages that are open to all are whole without scripts', async ({ browser, product }) => {
  const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of openPages) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(path === '/no-such-page' ? 404 : 200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Demonstration data')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(await page.locator('script').count()).toBe(0);
  }
  await context.close();
});

for (const [persona, pages] of pagesOf) {
  test(`a page stands before any script, with what to do where none comes: ${persona}`, async ({
    browser,
    product,
  }) => {
    const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, persona);
    for (const [path, heading] of pages) {
      await page.goto(path);
      await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(persona);
      await expect(page.getByText('Demonstration data')).toBeVisible();
      if (heading === null) await expect(page.locator('noscript p')).toBeVisible();
      else await expect(page.getByRole('heading', { level: 1, name: heading, includeHidden: true })).toBeVisible();
    }
    await context.close();
  });

  test(`nothing moves while a page comes in, and nothing is asked twice: ${persona}`, async ({ openAs }) => {
    const page = await openAs(persona);
    await expectWhole(page);
    await page.setViewportSize({ width: 360, height: 740 });
    const troubles = noteTroubles(page);
    const asked = noteOperations(page);
    for (const [path] of pages) {
      await page.goto(path);
      await expectWhole(page);
      expect(await shiftOf(page), path).toBeLessThan(mostShift);
    }
    expect(asked.filter((operation) => /^(Viewer|QuarterlyReturn|ComparisonQuarters)$/.test(operation))).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

test('a page whose scripts never come says so after a while', async ({ openAs }) => {
  const page = await openAs('Preparer');
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/region/returns');
  const hint = page.getByText('This is taking longer than it should.');
  await expect(hint).toBeHidden();
  await expect(hint).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible();
});

test('what was typed and not saved is there after loading the page again', async ({ browser, product }) => {
  // A worker would carry what is sent past what is cut off here.
  const context = await browser.newContext({ baseURL: product.url, serviceWorkers: 'block' });
  const page = await context.newPage();
  await signIn(page, 'Preparer');
  const path = '/returns/ZZ001/2026-27-Q2/sections/M11/M11.ETHNICITY';
  await page.goto(path);
  const field = page.locator('main input[type=text]').first();
  const before = await field.inputValue();
  const typed = before === '77' ? '78' : '77';
  // By then the browser holds the key to what it keeps.
  await page.waitForLoadState('networkidle');
  await page.route('**/graphql', (route) => route.abort());
  await field.fill(typed);
  await field.blur();
  await expect(page.getByText(/kept in this browser/).first()).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(typed);
  await page.unroute('**/graphql');
  await field.fill(before);
  await field.blur();
  await page.reload();
  await expect(field).toHaveValue(before);
  await context.close();
});

/** What the browser complains of, and what React had to mend because the server had drawn something else. */
function noteTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(`${page.url()}: ${message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(`${page.url()}: ${line.text()}`);
  });
  return troubles;
}

/** The names of the operations that pages ask the API. */
function noteOperations(page: Page): string[] {
  const operations: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { operationName } = request.postDataJSON() as { operationName: string };
    operations.push(operationName);
  });
  return operations;
}

/** How far the parts of the page have moved on their own (cumulative layout shift). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value)));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(shift), 500);
  })`);
}
