import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The one heading that names the page. */
export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Waits until the page has its heading and nothing on it is still being fetched. */
export async function expectWhole(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.monitor-skeleton, [aria-busy=true]')).toHaveCount(0);
}

/** From the preparer's home into the return that is due; says whose it is. */
export async function openReturn(page: Page): Promise<{ organisation: string; quarterId: string }> {
  await page
    .getByRole('link', { name: /^(Start|Continue) the return/ })
    .or(page.getByRole('button', { name: /^(Start|Continue) the return/ }))
    .first()
    .click();
  await page.waitForURL(/\/returns\/[^/]+\/[^/]+$/);
  await expectWhole(page);
  const [, organisation = '', quarterId = ''] = /\/returns\/([^/]+)\/([^/]+)$/.exec(page.url()) ?? [];
  return { organisation, quarterId };
}
