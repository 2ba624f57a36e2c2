import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser/open-page.js';
import { signInAs } from './browser/sign-in.js';
import { newDataDirectory } from './product/data-directory.js';
import { runCommand } from './product/run-command.js';
import { repository, startProduct } from './product/start-product.js';
import type { Product } from './product/start-product.js';
import { heading, openReturn } from './suites/page-parts.js';

const file = join(repository, 'apps/e2e/src/fixtures/trusts.csv');
let directory: string;
let product: Product;
let browser: Browser;

beforeAll(async () => {
  directory = await newDataDirectory();
  browser = await launchBrowser();
  product = await startProduct({ DATA_DIR: directory, DEMO: '0' });
}, 360_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  const files = await readdir(directory, { recursive: true });
  expect(files.filter((name) => name.endsWith('postmaster.pid'))).toEqual([]);
  await rm(directory, { recursive: true, force: true });
}, 60_000);

const run = (...words: string[]) => runCommand(words, { DATA_DIR: directory });

describe('a trust from an ODS file, without demonstration data', () => {
  it('is imported after a dry run that changes nothing, and a second import changes nothing', async () => {
    const dryRun = await run('import:ods', '--', file, '--dry-run');
    expect(dryRun.output).toMatch(/line 3/i);
    const applied = await run('import:ods', '--', file, '--yes');
    expect(applied.code).toBe(0);
    expect(applied.output).toMatch(/2 added|Added[^\n]*2/i);
    expect((await run('import:ods', '--', file, '--yes')).output).toMatch(/nothing to change/i);
  }, 120_000);

  it('gets its people from the command line', async () => {
    const roles = [
      ['Preparer', 'PREPARER', 'T1A'],
      ['Approver', 'APPROVER', 'T1A'],
      ['Regional lead', 'REGIONAL_LEAD', 'Y58'],
    ] as const;
    for (const [name, role, scope] of roles) {
      const added = await run('people', '--', 'add', '--name', name, '--role', role, '--scope', scope);
      expect(added).toMatchObject({ code: 0 });
    }
  }, 120_000);

  it('is taken from an empty return to an accepted one', async () => {
    await prepare();
    await decide('Approver', /Sign off the return/, /Sign it off for the organisation/);
    await decide('Regional lead', /Review what waits for you/, /[Aa]ccept/, /Review the return/);
    const { page, close } = await signInAs(browser, product.url, 'Preparer');
    await page.getByText('Accepted').first().waitFor();
    await close();
  }, 300_000);
});

async function prepare(): Promise<void> {
  const { page, close } = await signInAs(browser, product.url, 'Preparer');
  const { organisation, quarterId } = await openReturn(page);
  expect(organisation).toBe('T1A');
  for (const domain of ['D1', 'D2', 'D3', 'D4', 'D5']) {
    await page.goto(`/returns/${organisation}/${quarterId}/actions/${domain}`);
    await heading(page).waitFor();
    for (const choice of await page.getByRole('radio', { name: 'Not started' }).all()) await choice.check();
    await page.getByText(/^Saved at/).waitFor();
  }
  for (const metric of ['M05', 'M07', 'M10', 'M11']) {
    for (const stratifier of ['deprivation', 'age', 'sex', 'ethnicity']) {
      await page.goto(`/returns/${organisation}/${quarterId}/metrics/${metric}/${stratifier}`);
      await declineTable(page);
    }
  }
  await page.goto(`/returns/${organisation}/${quarterId}/check`);
  await page.getByRole('checkbox', { name: /true and complete/ }).check();
  await page.getByRole('button', { name: 'Submit for sign-off' }).click();
  await page.getByText('Next, an approver of the organisation signs it off').first().waitFor();
  await close();
}

async function declineTable(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /cannot give these counts/ }).check();
  await page.getByLabel('Why you cannot give them').fill('Our system counts these from next quarter.');
  await page.getByLabel('Why you cannot give them').blur();
  await page.getByText(/^Saved at/).waitFor();
}

async function decide(
  persona: 'Approver' | 'Regional lead',
  begin: RegExp,
  choice: RegExp,
  then?: RegExp,
): Promise<void> {
  const { page, close } = await signInAs(browser, product.url, persona);
  await page
    .getByRole('link', { name: begin })
    .or(page.getByRole('button', { name: begin }))
    .first()
    .click();
  if (then) await page.getByRole('link', { name: then }).first().click();
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page
    .getByText(/signed off|has accepted/)
    .first()
    .waitFor();
  await close();
}
