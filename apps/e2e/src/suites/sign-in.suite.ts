import { expect, it } from '@jest/globals';
import { signInAs } from '../browser/sign-in.js';
import type { Running } from '../product/running-product.js';
import { heading } from './page-parts.js';

/** Several people at one computer, as in a ward office. */
export function signInSuite(product: () => Running): void {
  it('ends at sign-out, and lets the next person in from the same browser', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/$/);
    await page.goto('/home');
    await page.getByRole('heading', { name: 'Sign in to see this page' }).waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('radio', { name: /^Approver/ }).check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/home$/);
    expect(await page.getByRole('navigation', { name: 'Account' }).innerText()).toMatch(/Approver/);
    await close();
  });

  it('makes another person of the viewer without a sign-out between, and returns to the page asked for', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    await page.goto('/sign-in?returnTo=%2Fequity');
    await page.getByRole('radio', { name: /^Regional lead/ }).check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/equity/);
    await heading(page).waitFor();
    expect(await page.getByRole('navigation', { name: 'Account' }).innerText()).toMatch(/Regional lead/);
    await close();
  });
}
