import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectWhole } from './page-parts.js';

/** Between 320 and 360 px no rule of the styles changes, and axe is what takes the time: it reads the two ends. */
const widths = [
  { width: 360, height: 740, readByAxe: false },
  { width: 320, height: 640, readByAxe: true },
  { width: 1280, height: 900, readByAxe: true },
];

const scrollWidth = (page: Page) => () => page.evaluate<number>('document.documentElement.scrollWidth');

/** What is left of the width of A4 between usual margins, in CSS pixels. */
const paperWidth = 718;
const halfADesktop = 640;

/** Text of twice the size fits half a desktop, and nothing is cut off on paper. */
async function expectFitsLargeTextAndPaper(page: Page, name: string): Promise<void> {
  const setText = (size: string) => page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
  await page.setViewportSize({ width: halfADesktop, height: 800 });
  await setText('200%');
  await expect.poll(scrollWidth(page), { message: `${name}, text at 200%` }).toBe(halfADesktop);
  await setText('');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paperWidth, height: 1000 });
  await expect.poll(scrollWidth(page), { message: `${name} in print` }).toBe(paperWidth);
  await page.emulateMedia({ media: 'screen' });
}

/**
 * The page fits a desktop, a phone and the narrowest screen without scrolling sideways, text of twice the size and paper too,
 * and axe finds nothing wrong with it on the narrowest and the widest. The width of the desktop comes last, so that a journey
 * can go on. Nothing is looked at before the page is there: on a slow machine the page before it may still be leaving.
 */
export async function expectFitsAndIsAccessible(page: Page, name: string): Promise<void> {
  await expectWhole(page);
  await expectFitsLargeTextAndPaper(page, name);
  for (const { readByAxe, ...viewport } of widths) {
    await page.setViewportSize(viewport);
    const where = `${name} at ${viewport.width}`;
    await expect.poll(scrollWidth(page), { message: `width of ${where}` }).toBe(viewport.width);
    if (readByAxe) expect(await violations(page), where).toEqual([]);
  }
}

/**
 * What axe finds wrong with the page: each broken rule with the first element that breaks it. It runs within the page
 * itself, which has no frames, six times as fast as through a second page.
 */
async function violations(page: Page): Promise<[rule: string, html: string | undefined][]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
