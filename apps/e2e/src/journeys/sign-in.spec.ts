import { expect } from '@playwright/test';
import { chooseAtProvider } from '../browser/sign-in.js';
import { test } from '../browser/test.js';

/** Several people at one computer, as in a ward office. */
test('signing out ends the session, and lets the next person in from the same browser', async ({ openAs }) => {
  const page = await openAs('Preparer');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/$/);
  await page.goto('/home');
  await expect(page.getByRole('heading', { name: 'Sign in to see this page' })).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await chooseAtProvider(page, 'Approver');
  await page.waitForURL(/\/home$/);
  await expect(page.getByRole('navigation', { name: 'Account' })).toContainText('Approver');
});

test('signing in as somebody else needs no sign-out, and returns to the page that was wanted', async ({ openAs }) => {
  const page = await openAs('Preparer');
  await page.goto('/sign-in?returnTo=%2Fequity');
  await chooseAtProvider(page, 'Regional lead');
  await page.waitForURL(/\/equity/);
  await expect(page.getByRole('navigation', { name: 'Account' })).toContainText('Regional lead');
});
