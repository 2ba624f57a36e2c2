import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../browser/test.js';

/** Two invented practices of one board. */
const [predecessor, successor] = ['ZZ003', 'ZZ004'];
const year = new Date().getUTCFullYear() + 1;

/** A merger without a developer: drafted by one administrator, approved by another, in effect on its day. */
test.describe.serial('a merger', () => {
  let address: string;

  test('is drafted by an administrator, who sees what it will do', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await draft(page);
    address = page.url();
    await expect(page.getByText('This is a draft that can be proposed.')).toBeVisible();
    await page.getByRole('button', { name: 'Propose it for approval' }).click();
    await expect(page.getByText('It is proposed. Another administrator can now approve it.')).toBeVisible();
  });

  test('is not approved by whoever drafted it', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await page.goto(address);
    await expect(page.getByText('This waits for the approval of another administrator.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve it' })).toHaveCount(0);
  });

  test('is approved by a second administrator, and kept for its day', async ({ openAs }) => {
    const page = await openAs('Second administrator');
    await page.goto(address);
    await expect(page.getByText('This waits for your approval.')).toBeVisible();
    await page.getByRole('button', { name: 'Approve it' }).click();
    await expect(page.getByText('It is approved and recorded.')).toBeVisible();
    await page.goto(`/organisations/${predecessor}`);
    await expect(page.getByText(new RegExp(`31 March ${year}`)).first()).toBeVisible();
  });
});

async function draft(page: Page): Promise<void> {
  await page.goto('/reorganisations/new');
  await page.getByLabel('What happens, in a few words').fill('Two invented practices merge');
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByLabel('Month', { exact: true }).fill('4');
  await page.getByLabel('Year', { exact: true }).fill(String(year));
  await page.getByLabel('Where this is written down').fill('Invented for this test');
  await page.getByRole('button', { name: /^Add link/ }).click();
  await page.getByLabel('Body that is taken over from').fill(predecessor);
  await page.getByLabel('Body that takes over').fill(successor);
  await page.getByRole('radio', { name: /It merges into it/ }).check();
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await page.waitForURL(/\/reorganisations\/(?!new)[^/]+$/);
}
