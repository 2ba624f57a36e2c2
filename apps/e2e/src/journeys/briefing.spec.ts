import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

const name = 'Trusts, for the board';
const note = 'Ask what holds the trusts back.';

/** From a page of comparison to what lies on the table of a board. */
test('a regional lead saves a view and takes it to the board in a pack', async ({ openAs }) => {
  const page = await openAs('Regional lead');
  await page.goto('/consistency?type=TRUST');
  await expectWhole(page);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Note (optional)').fill(note);
  await expectFitsAndIsAccessible(page, 'the form of a view');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'See your saved views' }).click();
  const chosen = page.getByLabel(`In the briefing pack: ${name}`);
  await chosen.click();
  // It is chosen once the address holds it.
  await expect(chosen).toBeChecked();
  await page.getByRole('link', { name: 'Make the briefing pack' }).click();

  const view = page.getByRole('region', { name, exact: true });
  await expect(view.getByRole('table')).toContainText('London');
  await expect(view.getByText(note)).toBeVisible();
  await expect(view.getByText(/Organisations: NHS trust/)).toBeVisible();
  await expectWhole(page);
  await expectFitsAndIsAccessible(page, 'a briefing pack');

  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'combobox', 'checkbox', 'navigation'] as const) {
    const seen = page.locator('body').getByRole(role).filter({ visible: true });
    await expect(seen.and(page.locator(':not(.monitor-pack__contents)'))).toHaveCount(0);
  }
  await expect(view.getByText(note)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for a word processor (DOCX)' }).click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const written = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const part of [name, note, 'Briefing pack', 'London', 'How the figures are made'])
    expect(written).toContain(part);
  expect(written).toContain('<w:tblHeader');

  await page.getByRole('link', { name: 'Change what is in it' }).click();
  await page.getByRole('button', { name: /^Remove ?: Trusts/ }).click();
  await page.getByRole('button', { name: /^Remove it with its note ?: Trusts/ }).click();
  await expect(page.getByRole('article', { name })).toHaveCount(0);
});
