import type { Browser } from 'playwright-core';
import type { Cookies } from './view-page.js';

/** Signs somebody of the demonstration in, on the provider's own page. */
export async function signIn(browser: Browser, url: string, persona: string): Promise<Cookies> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/sign-in?returnTo=%2Fhome');
  await page.getByRole('radio', { name: new RegExp(`^${persona}`) }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/home$/);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}
