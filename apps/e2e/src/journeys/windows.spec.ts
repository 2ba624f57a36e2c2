import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';

/** An invented practice that no other journey needs. */
const organisation = 'ZZ005';

/** More days for one organisation without a developer: given and taken back, each by two administrators. */
test.describe.serial('an extension', () => {
  let address: string;
  let until: string;

  test('is drafted and proposed by an administrator, who sees what it would do', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await page.goto('/national/windows');
    await page
      .getByRole('row', { name: / Open(,| )/ })
      .first()
      .getByRole('link')
      .click();
    await page.getByLabel('ODS code of the organisation').fill(organisation);
    address = page.url();
    until = await fillInLastDay(page);
    await page.getByLabel('Why it gets more days').fill('the network was down');
    await page.getByRole('button', { name: 'See what the extension would do' }).click();
    await page.waitForURL(/\/national\/windows\/changes\//);
    await expect(page.getByText(`You have until ${until}, because the network was down.`)).toBeVisible();
    await expectFitsAndIsAccessible(page, 'a change of windows');
    await propose(page);
    await expect(page.getByRole('button', { name: 'Approve it' })).toHaveCount(0);
  });

  test('takes effect when a second administrator approves it', async ({ openAs }) => {
    const page = await openAs('Second administrator');
    await approve(page);
    await page.goto(address);
    await expect(page.getByText(`Has until ${until}, because the network was down.`)).toBeVisible();
  });

  test('is taken back by two administrators while nobody has used it', async ({ openAs }) => {
    const first = await openAs('Administrator');
    await first.goto(address);
    const reason = first.locator(`[name="revocation-${organisation}"]`);
    await reason.fill('The network is up again.');
    const form = first.locator('form').filter({ has: reason });
    await form.getByRole('button', { name: /^Take back the days of/ }).click();
    await first.waitForURL(/\/national\/windows\/changes\//);
    await propose(first);
    const second = await openAs('Second administrator');
    await approve(second);
    await second.goto(address);
    // The demonstration has given days to another organisation, which keeps them.
    await expect(second.getByLabel(/needs the days no more$/)).toHaveCount(1);
    await expect(second.getByText(`Has until ${until}, because the network was down.`)).toHaveCount(0);
  });
});

/** Gives the organisation as long as can be, and says until when that is. */
async function fillInLastDay(page: Page): Promise<string> {
  const date = page.getByRole('group', { name: /Last day for the organisation/ });
  const hint = (await date.textContent()) ?? '';
  const [, day = '', month = '', year = ''] = /until ([0-9]+) ([A-Z][a-z]+) ([0-9]{4})/.exec(hint) ?? [];
  await date.getByLabel('Day').fill(day);
  await date.getByLabel('Month').fill(String(new Date(`1 ${month} ${year}`).getMonth() + 1));
  await date.getByLabel('Year').fill(year);
  return `${day} ${month} ${year}`;
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose it for approval' }).click();
  await expect(page.getByText('so another administrator must approve it')).toBeVisible();
}

/** Approves the change that is under way, from the list. */
async function approve(page: Page): Promise<void> {
  await page.goto('/national/windows');
  await page
    .getByRole('row', { name: /Waits for approval/ })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Approve it' }).click();
  await expect(page.getByText('Approved.', { exact: true })).toBeVisible();
}
