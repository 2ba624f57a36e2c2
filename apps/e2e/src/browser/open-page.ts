import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts the browser that all pages of a spec share. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 740 };

/** A page of its own, signed out. Requests to anywhere but the product are noted: there must be none. */
export async function openPage(
  browser: Browser,
  url: string,
  viewport = desktop,
): Promise<{ page: Page; context: BrowserContext; elsewhere: string[] }> {
  const context = await browser.newContext({ baseURL: url, viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !target.startsWith('data:') && !target.startsWith('blob:')) elsewhere.push(target);
  });
  return { page, context, elsewhere };
}
