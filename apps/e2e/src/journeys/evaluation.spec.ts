import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

/** Whether practice changes outcomes: asked before anybody looks, answered by the product, read in two sentences. */
test.describe.serial('a question of evaluation', () => {
  test('that was declared says what was seen, and what may be said of it', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto('/evaluation');
    await expectWhole(page);
    await expect(
      page.getByText(/^\d+ questions were declared before anybody looked, 1 looked at without\./),
    ).toBeVisible();
    await page.getByRole('link', { name: /^1\. Does / }).click();
    await expect(
      page.getByText(/^After \d+ organisations put .* changed there by \+\d\.\d percentage points/),
    ).toBeVisible();
    await expect(page.getByText(/^If places with and without /)).toBeVisible();
    await expect(page.getByText('Beyond chance', { exact: true })).toBeVisible();
    await page.goto('/evaluation/2');
    await expect(page.getByText(/whether anything changed cannot be told\. Only a change of about/)).toBeVisible();
    await page.goto('/evaluation/3');
    await expect(
      page.getByText(/^Nobody had declared the question before looking, so nothing is claimed/),
    ).toBeVisible();
    // Of areas nothing is used but what is published: whoever reads it can work it out again.
    await page.goto('/evaluation/4');
    await expect(
      page.getByText(/^After .* in place in at least 50% of the organisations of \d+ regions?, /),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download the program (R)' })).toBeVisible();
  });

  test('shows who is compared before anything is looked at, is declared, and is answered by itself', async ({
    openAs,
  }) => {
    const page = await openAs('National analyst');
    await page.goto('/evaluation/new');
    await expectWhole(page);
    await page.getByRole('button', { name: 'Show what it could tell' }).click();
    await expect(page.getByRole('alert').getByText('Choose the action that is put in place.')).toBeVisible();
    await page.getByLabel('Action that is put in place').selectOption('D4-S2');
    await page.getByLabel('Outcome of people').selectOption('M05');
    await page.getByRole('button', { name: 'Show what it could tell' }).click();
    await expect(page.getByText(/would be seen in 4 of 5 cases/)).toBeVisible({ timeout: 60_000 });
    await expectFitsAndIsAccessible(page, 'what a question could tell');
    await page.getByRole('button', { name: 'Declare this question' }).click();
    await page.waitForURL(/\/evaluation\/\d+$/);
    await expectWhole(page);
    // The page asks again by itself.
    await expect(page.getByText(/^After \d+ organisations put/)).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText(/^The question was whether “.*declared on/)).toBeVisible();
  });
});
