import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

const written = `Some of our sites closed in this quarter, and these actions waited for that. (${randomUUID()})`;

/** Right of reply: what an organisation writes stands beside the comparison for its region, until it is withdrawn. */
test.describe.serial('a note beside a comparison', () => {
  let address: string;
  let list: string;

  test('is written by the preparer, who may not name or count anybody in it', async ({ openAs }) => {
    const page = await openAs('Preparer');
    await page
      .getByRole('link', { name: /^Write a note/ })
      .first()
      .click();
    await expectWhole(page);
    address = page.url();
    await page.getByLabel('Your note').fill('We could not reach 12 patients.');
    await page.getByRole('button', { name: 'Put the note beside the comparison' }).click();
    await expect(page.getByRole('alert').getByText(/“12 patients” looks like a number of people/)).toBeVisible();
    await expect(page.getByLabel('Your note')).toHaveValue('We could not reach 12 patients.');
    await expectFitsAndIsAccessible(page, 'a note that is refused');
    await page.getByLabel('Your note').fill(written);
    await page.getByRole('button', { name: 'Put the note beside the comparison' }).click();
    await expect(page.getByText('Your note stands beside the comparison.')).toBeVisible();
    await page.getByRole('link', { name: 'Back to how you compare' }).click();
    await expect(page.getByRole('heading', { name: 'How you compare' })).toBeVisible();
    await expect(page.getByText(written)).toBeVisible();
  });

  test('is read by the region beside the answers, and cannot be changed there', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto(address);
    await expect(page.getByText(written)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Back to what each organisation says' }).click();
    await expectWhole(page);
    list = page.url();
    const beside = page.getByText(written);
    for (let pages = 0; pages < 5 && (await beside.count()) === 0; pages += 1) {
      await page.getByRole('link', { name: 'Next page' }).click();
      await expectWhole(page);
    }
    await expect(beside).toBeVisible();
    list = page.url();
    await expectFitsAndIsAccessible(page, 'organisations with a note');
  });

  test('is withdrawn by the organisation, and gone for its region', async ({ openAs }) => {
    const preparer = await openAs('Preparer');
    await preparer.goto(address);
    await preparer.getByRole('button', { name: 'Withdraw the note' }).click();
    await expect(preparer.getByText(/^Your note was withdrawn/)).toBeVisible();
    await expect(preparer.getByRole('listitem').filter({ hasText: written })).toBeVisible();
    const lead = await openAs('Regional lead');
    await lead.goto(list);
    await expectWhole(lead);
    await expect(lead.getByText(written)).toHaveCount(0);
  });
});
