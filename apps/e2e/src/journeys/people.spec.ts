import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';

/** An administrator finds somebody, gives them a role with a reason, and takes it away again; nobody changes their own. */
test.describe.serial('the roles of a person', () => {
  /** Of this run alone: the journey can be walked again with the same data. */
  const stamp = Date.now().toString(36);
  const name = `Sam of journey ${stamp}`;
  /** A trust of the region that the third step is about. */
  const trust = 'ZZ001';
  let address: string;

  test('are none when an administrator adds them', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await page.goto('/national/people');
    await page.getByRole('link', { name: 'Add a person' }).click();
    await page.getByRole('button', { name: 'Add the person' }).click();
    await expect(page.getByRole('alert')).toContainText('Give the name that others know the person by.');
    await expectFitsAndIsAccessible(page, 'a person without a name');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Identifier at the sign-in provider').fill(`sam-${stamp}`);
    await page.getByRole('button', { name: 'Add the person' }).click();
    await page.waitForURL(/\/national\/people\/[0-9a-f-]{36}$/);
    address = page.url();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByText(/^Holds no role/)).toBeVisible();
  });

  test('are granted with a reason, which is kept', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await page.goto(address);
    await page.getByLabel('Role', { exact: true }).selectOption('Preparer');
    await page.getByLabel('For which organisation or region').fill(trust);
    await page.getByRole('button', { name: 'Grant the role' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why, for whoever reads the record later.');
    await page.getByLabel('Why the person is to hold it').fill('Fills in the return from now on.');
    await page.getByRole('button', { name: 'Grant the role' }).click();
    await expect(page.getByText(`Granted: Preparer for ${trust}.`)).toBeVisible();
    await expect(page.getByText('Fills in the return from now on.')).toBeVisible();
    await expectFitsAndIsAccessible(page, 'a person with a role');
  });

  test('that do not go together are refused in words', async ({ openAs }) => {
    const page = await openAs('Second administrator');
    await page.goto(`/national/people?text=sam ${stamp}`);
    await page.getByRole('link', { name }).click();
    // The list, which has a choice of roles too, stands until the person is there.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await page.getByLabel('Role', { exact: true }).selectOption('Regional lead');
    await page.getByLabel('For which organisation or region').fill('Y56');
    await page.getByLabel('Why the person is to hold it').fill('Leads the region.');
    await page.getByRole('button', { name: 'Grant the role' }).click();
    await expect(page.getByText('must not be the one who accepts them')).toBeVisible();
    await expect(page.getByText(/^Is Preparer for [^,]*\.$/)).toBeVisible();
  });

  test('are revoked with a reason, and the page says so', async ({ openAs }) => {
    const page = await openAs('Second administrator');
    await page.goto(address);
    await page.getByText(/^Revoke Preparer for/).click();
    await page.getByLabel('Why it is revoked').first().fill('Left the trust.');
    await page.getByRole('button', { name: 'Revoke the role' }).first().click();
    await expect(page.getByText(/^Revoked: Preparer for/)).toBeVisible();
    await expect(page.getByRole('table', { name: /Roles that ended/ })).toContainText('Left the trust.');
    await expectFitsAndIsAccessible(page, 'a person whose role ended');
  });

  test('are nobody’s own to change', async ({ openAs }) => {
    const page = await openAs('Administrator');
    await page.goto('/national/people?role=ADMINISTRATOR');
    await page.getByRole('link', { name: 'Administrator', exact: true }).click();
    await expect(page.getByText('These are your own roles.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Grant the role' })).toHaveCount(0);
    await expect(page.getByText(/^Revoke /)).toHaveCount(0);
  });
});
