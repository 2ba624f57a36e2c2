import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole, openReturn } from './page-parts.js';

const reason = 'The second library opens in spring.';
const year = String(new Date().getUTCFullYear() + 2);
const putOff = new RegExp(`By 31 March ${year}; first by \\d+ \\w+ 20\\d\\d\\.`);

/** What was promised is followed up: late at home, put off with a reason, beside its question, and read by the region. */
test.describe.serial('an improvement plan', () => {
  let address: string;

  test('that is late is put off by the preparer, who must say why', async ({ openAs }) => {
    const page = await openAs('Preparer');
    await expect(page.getByText(/actions are planned, and \d of them (is|are) late/)).toBeVisible();
    await page.getByRole('link', { name: 'Look at the improvement plan' }).click();
    await expectWhole(page);
    address = page.url();
    const late = page.getByRole('row').filter({ hasText: 'That date has passed' }).first();
    await late.getByRole('link').click();
    await page.getByLabel('Day').fill('31');
    await page.getByLabel('Month').fill('3');
    await page.getByLabel('Year').fill(year);
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await expect(page.getByRole('alert').getByText(/Say why it takes longer/)).toBeVisible();
    await page.getByLabel('Why it takes longer').fill(reason);
    await expectFitsAndIsAccessible(page, 'a plan that is put off');
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await expect(page.getByText(/^The plan for “.*” was kept\.$/)).toBeVisible();
    await expect(page.getByText(putOff)).toBeVisible();
  });

  test('stands beside its question, and before the declaration', async ({ openAs }) => {
    const page = await openAs('Preparer');
    const { organisation, quarterId } = await openReturn(page);
    await page.goto(`/returns/${organisation}/${quarterId}/check`);
    await expect(page.getByText(/actions? (is|are) not in place: /)).toBeVisible();
    await page.goto(address);
    const href = await page.getByRole('row').filter({ hasText: putOff }).getByRole('link').getAttribute('href');
    const [section] = /D\d/.exec(href ?? '') ?? [];
    await page.goto(`/returns/${organisation}/${quarterId}/sections/${section}`);
    await expect(page.getByText(new RegExp(`Planned: “.*by 31 March ${year}; first by`))).toBeVisible();
  });

  test('is read by the region with both days and the reason, and nobody there can change it', async ({ openAs }) => {
    const page = await openAs('Regional lead');
    await page.goto(address);
    await page.getByRole('row').filter({ hasText: putOff }).getByRole('link').click();
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByRole('button', { name: /plan/ })).toHaveCount(0);
  });
});
