import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole, openReturn } from './page-parts.js';

const section = 'Access to devices and data';
const asked = 'Which sites does this leave out?';
const answered = 'Two of nine. Both follow in spring.';

/** The return of the quarter before the one that is due, which is accepted: nothing of what other journeys type is touched. */
async function openEarlier(page: Page): Promise<void> {
  await page.goto('/home');
  await expectWhole(page);
  await page.getByRole('table', { name: 'Earlier returns' }).getByRole('link').first().click();
  await expectWhole(page);
}

/** Two colleagues at once: one asks at a question of an earlier return, the other finds it beside the same question now. */
test.describe.serial('a comment', () => {
  let earlier: string;

  test('is written beside an answer by the approver, for the preparer', async ({ openAs }) => {
    const page = await openAs('Approver');
    await openEarlier(page);
    earlier = page.url();
    await page
      .getByRole('button', { name: /^Show all/ })
      .first()
      .click();
    const first = page.getByText(/^Comment on /).nth(1);
    await first.click();
    await page.getByRole('button', { name: 'Add the comment' }).click();
    await expect(page.getByText('Write your comment')).toBeVisible();
    await page.getByLabel('New comment').fill(asked);
    await page.getByLabel('Who is asked').selectOption('PREPARER');
    await expect(page.getByText('Only the preparers and approvers of the organisation see this.')).toBeVisible();
    await expectFitsAndIsAccessible(page, 'a return with an open comment box');
    await page.getByRole('button', { name: 'Add the comment' }).click();
    await expect(page.getByText(/^1 comment, 1 open/).first()).toBeVisible();
    await expect(page.getByText(asked).first()).toBeVisible();
  });

  test('waits for the preparer at home and beside the question of the return that is due, and is resolved there', async ({
    openAs,
  }) => {
    const approver = await openAs('Approver');
    const page = await openAs('Preparer');
    await expect(page.getByRole('heading', { name: 'One comment waits for you' })).toBeVisible();
    const { organisation, quarterId } = await openReturn(page);
    await expect(page.getByRole('link', { name: section }).first()).toBeVisible();
    await page.goto(`/returns/${organisation}/${quarterId}/sections/D1`);
    await approver.goto(`/returns/${organisation}/${quarterId}`);
    await expect(approver.getByText(/Preparer.* is in it now/)).toBeVisible();
    await page.getByText(/^1 comment, 1 open/).click();
    await expect(page.getByText(/Carried over from/)).toBeVisible();
    await page.getByRole('button', { name: /^Answer or resolve/ }).click();
    await page.getByLabel('Your answer').fill(answered);
    await page.getByLabel(/^It is done/).check();
    await expectFitsAndIsAccessible(page, 'a section with a comment');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect(page.getByText(/^1 comment, none open/)).toBeVisible();
    await page.goto('/home');
    await expectWhole(page);
    await expect(page.getByRole('heading', { name: /waits? for you/ })).toHaveCount(0);
  });

  test('is not seen by the region, which the two did not address', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto(earlier);
    await expectWhole(page);
    await expect(page.getByText(asked)).toHaveCount(0);
  });
});
