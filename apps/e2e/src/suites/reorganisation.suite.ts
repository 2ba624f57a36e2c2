import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signInAs } from '../browser/sign-in.js';
import type { Running } from '../product/running-product.js';
import { heading } from './page-parts.js';

/** Two invented practices of one board. */
const [predecessor, successor] = ['ZZ003', 'ZZ004'];
const year = new Date().getUTCFullYear() + 1;

/** A merger without a developer: drafted by one administrator, approved by another, in effect on its day. */
export function reorganisationSuite(product: () => Running): void {
  let address: string;

  it('lets an administrator draft a merger and see what it will do', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Administrator');
    await draft(page);
    address = page.url();
    await page.getByText('This is a draft that can be proposed.').waitFor();
    await page.getByRole('button', { name: 'Propose it for approval' }).click();
    await page.getByText('It is proposed. Another administrator can now approve it.').waitFor();
    await close();
  });

  it('does not let the drafter approve it', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Administrator');
    await page.goto(address);
    await page.getByText('This waits for the approval of another administrator.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve it' }).count()).toBe(0);
    await close();
  });

  it('lets a second administrator approve it, and keeps it for its day', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Second administrator');
    await page.goto(address);
    await page.getByText('This waits for your approval.').waitFor();
    await page.getByRole('button', { name: 'Approve it' }).click();
    await page.getByText('It is approved and recorded.').waitFor();
    await page.goto(`/organisations/${predecessor}`);
    await heading(page).waitFor();
    await page
      .getByText(new RegExp(`31 March ${year}`))
      .first()
      .waitFor();
    await close();
  });
}

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
