import type { Locator, Page } from 'playwright-core';

/** The one heading that names the page. */
export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** From the preparer's home into the return that is due; says whose it is. */
export async function openReturn(page: Page): Promise<{ organisation: string; quarterId: string }> {
  await page
    .getByRole('link', { name: /^(Start|Continue) the return/ })
    .or(page.getByRole('button', { name: /^(Start|Continue) the return/ }))
    .first()
    .click();
  await page.waitForURL(/\/returns\/[^/]+\/[^/]+$/);
  await heading(page).waitFor();
  const [, organisation = '', quarterId = ''] = /\/returns\/([^/]+)\/([^/]+)$/.exec(page.url()) ?? [];
  return { organisation, quarterId };
}
