import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

const question = `What holds these actions up? (${randomUUID()})`;
const answer = 'The supplier delivers next quarter.';
const open = /questions? about (a )?comparisons? (is|are) open/;

/** The question beside the return that it is about, among what is written about the whole of it. */
async function unfold(page: Page): Promise<Locator> {
  await page.getByText(/^\d+ comments?, \d+ open on the whole return/).click();
  return page.getByRole('article').filter({ hasText: question });
}

/** A region asks about a comparison, the organisation answers, and the region follows it in a later quarter. */
test.describe.serial('a question about a comparison', () => {
  let ofReturn: string;

  test('is asked from the row of an organisation, and is open on the home of the region', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto('/consistency/organisations?quarter=2026-27-Q1&region=Y56&domain=D3&type=TRUST');
    await expectWhole(page);
    const row = page.getByRole('row').filter({ hasText: 'Aldermere' });
    await row.getByRole('link', { name: /^Ask about this/ }).click();
    await page.getByRole('button', { name: 'Send the question' }).click();
    await expect(page.getByRole('alert').getByText('Write your question first.')).toBeVisible();
    await page.getByLabel('Your question').fill(question);
    await expectFitsAndIsAccessible(page, 'a question about a comparison');
    await page.getByRole('button', { name: 'Send the question' }).click();
    await expect(page.getByText(/^Your question was sent\./)).toBeVisible();
    const link = page.getByRole('main').getByRole('link', { name: /its return for/ });
    ofReturn = (await link.getAttribute('href')) ?? '';
    await page.goto('/home');
    await expect(page.getByRole('heading', { name: open })).toBeVisible();
    const line = page.getByRole('listitem').filter({ hasText: question });
    await expect(line).toContainText('Waits for the organisation');
    await expectFitsAndIsAccessible(page, 'open questions on the home of a region');
  });

  test('is on the home of the organisation, and is answered beside its return', async ({ openAs }) => {
    const page = await openAs('Preparer');
    await page.getByRole('listitem').filter({ hasText: question }).getByRole('link').click();
    await expectWhole(page);
    const thread = await unfold(page);
    await expect(thread.getByText(/About the comparison of “Skills”/)).toBeVisible();
    await thread.getByRole('button', { name: /^Answer or resolve/ }).click();
    await page.getByLabel('Your answer').fill(answer);
    await expect(page.getByLabel('Whether it comes up again')).toHaveCount(0);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect(thread.getByText(answer)).toBeVisible();
  });

  test('is followed in a later quarter, and is open no more until then', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto(ofReturn);
    await expectWhole(page);
    const thread = await unfold(page);
    await thread.getByRole('button', { name: /^Answer or resolve/ }).click();
    await page.getByLabel(/^It is done/).check();
    const quarters = page.getByLabel('Whether it comes up again');
    await quarters.selectOption({ index: 4 });
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect(thread.getByText(/resolved it for now, to be followed in/)).toBeVisible();
    await page.goto('/home');
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible();
    await expectWhole(page);
    await expect(page.getByRole('listitem').filter({ hasText: question })).toHaveCount(0);
  });
});
