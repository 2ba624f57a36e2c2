import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const widths = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

/**
 * The page fits a desktop, a phone and the narrowest screen without scrolling sideways, and axe finds nothing wrong with
 * it in any of them. The width of the desktop comes last, so that a journey can go on.
 */
export async function expectFitsAndIsAccessible(page: Page, name: string): Promise<void> {
  for (const viewport of [...widths].reverse()) {
    await page.setViewportSize(viewport);
    const where = `${name} at ${viewport.width}`;
    const scrollWidth = () => page.evaluate<number>('document.documentElement.scrollWidth');
    await expect.poll(scrollWidth, { message: `width of ${where}` }).toBe(viewport.width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      where,
    ).toEqual([]);
  }
}
