import type { Browser, Page } from 'playwright-core';
import { desktop, openPage } from './open-page.js';

/** The people of the demonstration, named by role. */
export type Persona =
  'Preparer' | 'Approver' | 'Regional lead' | 'National analyst' | 'Administrator' | 'Second administrator';

/** A page on which somebody has just signed in, through the provider's own page. */
export async function signInAs(
  browser: Browser,
  url: string,
  persona: Persona,
  viewport = desktop,
): Promise<{ page: Page; elsewhere: string[]; close: () => Promise<void> }> {
  const { page, context, elsewhere } = await openPage(browser, url, viewport);
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Sign in' })
    .or(page.getByRole('button', { name: 'Sign in' }))
    .first()
    .click();
  await page.getByRole('radio', { name: new RegExp(`^${persona}`) }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/home$/);
  return { page, elsewhere, close: () => context.close() };
}
