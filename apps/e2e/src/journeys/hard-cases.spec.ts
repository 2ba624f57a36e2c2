import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { runCommand } from '../product/run-command.js';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** Nobody is asked at this address: the built files are given to the browser as they are. */
const address = 'http://hard-cases.localhost';
const widths = [1280, 360];
/** How many charts there are: one that is missing from the page is tried by nothing. */
const charts = 11;

let directory = '';

test.beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hard-cases-'));
  const words = ['hard-cases', '--workspace', '@monitor/app-web', '--', 'build', '--outDir', directory];
  const { code, output } = await runCommand(words, {});
  expect(code, output).toBe(0);
});

test.afterAll(() => rm(directory, { recursive: true, force: true }));

/** Opens the page of all charts with the built files; gives what went wrong on it. */
async function openCharts(page: Page, width: number): Promise<string[]> {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.setViewportSize({ width, height: 900 });
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'index.html' : pathname;
    const body = await readFile(join(directory, file));
    await route.fulfill({ body, contentType: types[extname(file)] ?? 'application/octet-stream' });
  });
  await page.goto(address);
  // All charts stand there, and every picture has been drawn.
  await expect(page.locator('[data-hard-case]')).not.toHaveCount(0);
  await expect(page.locator('[role=img]:empty')).toHaveCount(0);
  return wrong;
}

/** What stands outside its drawing or its tile, or lies over another name: the case, and the words. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A line of words has a box that is taller than its letters.
    const slack = { across: 1, down: 4 };
    const isOutside = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - slack.across ||
      inner.right > outer.right + slack.across ||
      inner.top < outer.top - slack.down ||
      inner.bottom > outer.bottom + slack.down;
    const areOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack.across &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack.down;
    const boxOf = (element: Element) => element.getBoundingClientRect();
    return [...document.querySelectorAll('[data-hard-case]')].flatMap((section) => {
      const say = (what: string) => (element: Element) =>
        `${section.getAttribute('aria-label')}: ${what} “${element.textContent}”`;
      const words = [...section.querySelectorAll('svg text')].filter(({ textContent }) => textContent !== '');
      const names = [...section.querySelectorAll('.monitor-picture__name')];
      return [
        ...words
          .filter((text) => isOutside(boxOf(text), boxOf(text.closest('svg') ?? section)))
          .map(say('outside its drawing')),
        ...names
          .filter((name, index) => names.slice(0, index).some((other) => areOver(boxOf(name), boxOf(other))))
          .map(say('over another name')),
        ...[...section.querySelectorAll('.monitor-tile')]
          .filter((tile) => tile.scrollWidth > tile.clientWidth || tile.scrollHeight > tile.clientHeight)
          .map(say('outside its tile')),
      ];
    });
  });
}

for (const width of widths) {
  test(`every chart draws every hard case whole, ${width} pixels wide`, async ({ page }) => {
    const wrong = await openCharts(page, width);
    expect(wrong).toEqual([]);
    expect(await page.locator('[data-hard-case]').count()).toBeGreaterThanOrEqual(charts * 5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await misplaced(page)).toEqual([]);
  });
}

test('where there is nothing to draw, words say so', async ({ page }) => {
  await openCharts(page, 1280);
  for (const chart of [
    'Interval plot',
    'Status bars',
    'Answer bars',
    'Trend chart',
    'Event study',
    'Scatter',
    'Equiplot',
    'Tile map',
  ]) {
    const section = page.getByRole('region', { name: `${chart}: Nothing to draw` });
    await expect(section.getByText('There is nothing to draw here.'), chart).toBeVisible();
  }
});

test('what is hidden is nowhere drawn as a point, and is named in every chart that names its rows', async ({
  page,
}) => {
  await openCharts(page, 1280);
  const hidden = page.getByRole('region', { name: /: Everything hidden$/ });
  await expect(hidden).toHaveCount(charts);
  const pictures = hidden.locator('[role=img]');
  await expect(pictures.locator('circle, .monitor-equiplot__dot, .recharts-line-dot')).toHaveCount(0);
  for (const chart of ['Interval plot', 'Status bars', 'Answer bars', 'Still intervals', 'Equiplot', 'Tile map']) {
    const section = page.getByRole('region', { name: `${chart}: Everything hidden` });
    await expect(section, chart).toContainText('North East and Yorkshire');
  }
});
