import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

/** What a regional lead takes from a page into a paper: picture, table, link, each with all that explains it. */
test.describe('a figure', () => {
  test('is saved as a picture that stands by itself', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    const figure = await openedFigure(page, '/consistency');
    const svg = await saved(page, figure, 'Save the picture (SVG)');
    const title = await figure.getByRole('heading').first().textContent();
    const drawing = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return { name: root.localName, words: [...root.querySelectorAll('text')].map((line) => line.textContent) };
    }, svg.toString('utf8'));
    expect(drawing.name).toBe('svg');
    const words = drawing.words.join(' ');
    for (const part of [title ?? 'no title', 'Source', 'London', page.url()]) {
      expect(words.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
    }
    // The quarter that is the latest today stands in the address, for whoever follows it another day.
    expect(words.replaceAll(' ', '')).toMatch(/quarter=\d{4}-\d{2}-Q[1-4]/);
    const png = await saved(page, figure, 'Save the picture (PNG)');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const width = Number(/ width="(\d+)/.exec(svg.toString('utf8'))?.[1]);
    expect(png.readUInt32BE(16)).toBe(2 * width);
    await expectFitsAndIsAccessible(page, 'a figure whose ways out are open');
  });

  test('is copied as a table and as a picture', async ({ openAs, product }) => {
    const page = await openAs('Regional lead');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    const figure = await openedFigure(page, '/equity');
    await figure.getByRole('button', { name: 'Copy the table' }).click();
    await expect(figure.getByRole('status')).toHaveText(/The table was copied/);
    expect(await kindsOnClipboard(page)).toEqual(['text/plain', 'text/html']);
    await figure.getByRole('button', { name: 'Copy the picture' }).click();
    await expect(figure.getByRole('status')).toHaveText(/The picture was copied/);
    expect(await kindsOnClipboard(page)).toEqual(['image/png']);
  });
});

/** The first figure of a page, with its ways out unfolded. */
async function openedFigure(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  await expectWhole(page);
  const figure = page.locator('.monitor-chart').first();
  await figure.getByText('Picture, table or link').click();
  return figure;
}

async function saved(page: Page, figure: Locator, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

async function kindsOnClipboard(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]));
}
