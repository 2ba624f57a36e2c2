import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signInAs } from '../browser/sign-in.js';
import { machineToken, regionResponse } from '../product/ask-api.js';
import type { Running } from '../product/running-product.js';
import { heading, openReturn } from './page-parts.js';

const london = 'Y56';

/** Preparer, approver, regional lead and national client, one after the other, on the return that is due. */
export function journeySuite(product: () => Running): void {
  let place: { organisation: string; quarterId: string };
  let acceptedBefore: number;

  it('lets the preparer fill in what is missing, check the answers and submit', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    place = await openReturn(page);
    acceptedBefore = await accepted(product(), place.quarterId);
    await confirmCarriedAnswers(page);
    await fillMissingTable(page);
    await page.goto(`/returns/${place.organisation}/${place.quarterId}/check`);
    await page.getByRole('checkbox', { name: /true and complete/ }).check();
    await page.getByRole('button', { name: 'Submit for sign-off' }).click();
    await page.getByText('Next, an approver of the organisation signs it off').first().waitFor();
    await close();
  });

  it('does not let the preparer sign off what they prepared', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    await page.goto(`/returns/${place.organisation}/${place.quarterId}/sign-off`);
    await heading(page).waitFor();
    expect(await page.getByRole('radio', { name: /Sign it off/ }).count()).toBe(0);
    await close();
  });

  it('lets the approver of the same organisation sign it off', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Approver');
    await page
      .getByRole('link', { name: /Sign off the return/ })
      .first()
      .click();
    await page.getByRole('radio', { name: /Sign it off for the organisation/ }).check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page
      .getByText(/signed off/)
      .first()
      .waitFor();
    await close();
  });

  it('lets the regional lead accept it and see it counted', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Regional lead');
    await page
      .getByRole('link', { name: 'Review what waits for you' })
      .or(page.getByRole('button', { name: 'Review what waits for you' }))
      .first()
      .click();
    const row = page.getByRole('row').filter({ hasText: 'Aldermere Hospitals NHS Trust' });
    await row.getByRole('link', { name: /Review/ }).click();
    await page.getByRole('radio', { name: /[Aa]ccept/ }).check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page
      .getByText(/accepted/)
      .first()
      .waitFor();
    await page.goto(`/consistency?quarter=${place.quarterId}`);
    await heading(page).waitFor();
    await page.getByText(new RegExp(`rests on \\d+ of \\d+ expected returns`)).first().waitFor();
    await close();
  });

  it('gives the national client the comparison with that return counted', async () => {
    expect(await accepted(product(), place.quarterId)).toBe(acceptedBefore + 1);
  });
}

async function accepted({ url }: Running, quarterId: string): Promise<number> {
  const response = await regionResponse(url, await machineToken(url), { quarterId, regionCode: london });
  return response.accepted;
}

async function confirmCarriedAnswers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Access to devices and data' }).click();
  const confirm = page.getByRole('button', { name: /^This is still right/ });
  // The task list has a heading too: only the buttons say that the actions are on screen.
  await confirm.first().waitFor();
  while ((await confirm.count()) > 0) await confirm.first().click();
  await page.getByText(/^Saved at/).waitFor();
}

/** Counts of the one table that the demonstration leaves open; types a slip first and mends it. */
async function fillMissingTable(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/\/actions\/.*/, '')}/metrics/M11/ethnicity`);
  await heading(page).waitFor();
  const inputs = page.locator('table input[type=text]');
  await inputs.first().waitFor();
  const counts = await inputs.count();
  expect(counts).toBe(14);
  for (let index = 0; index < counts; index += 1) await inputs.nth(index).fill(index % 2 === 0 ? '12' : '30');
  await inputs.first().fill('31');
  await inputs.first().blur();
  await page
    .getByText(/more than|higher than|above|larger/)
    .first()
    .waitFor();
  await inputs.first().fill('12');
  await inputs.first().blur();
  await page.getByText(/^Saved at/).waitFor();
}
