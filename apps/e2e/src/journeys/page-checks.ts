import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Between 320 and 360 px no rule of the styles changes, and axe is what takes the time: it reads the two ends. */
const widths = [
  { width: 360, height: 740, readByAxe: false },
  { width: 320, height: 640, readByAxe: true },
  { width: 1280, height: 900, readByAxe: true },
];

/**
 * The page fits a desktop, a phone and the narrowest screen without scrolling sideways, and axe finds nothing wrong with
 * it on the narrowest and the widest. The width of the desktop comes last, so that a journey can go on.
 */
export async function expectFitsAndIsAccessible(page: Page, name: string): Promise<void> {
  for (const { readByAxe, ...viewport } of widths) {
    await page.setViewportSize(viewport);
    const where = `${name} at ${viewport.width}`;
    const scrollWidth = () => page.evaluate<number>('document.documentElement.scrollWidth');
    await expect.poll(scrollWidth, { message: `width of ${where}` }).toBe(viewport.width);
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
