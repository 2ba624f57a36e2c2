import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Persona } from '../browser/personas.js';
import { test } from '../browser/test.js';
import { runCommand } from '../product/run-command.js';
import { repository } from '../product/start-product.js';
import { openReturn } from './page-parts.js';

const file = join(repository, 'apps/e2e/src/fixtures/trusts.csv');

test.use({ demonstration: false });

test.describe.serial('a trust from an ODS file, without demonstration data', () => {
  test('is imported after a dry run that changes nothing, and a second import changes nothing', async ({ product }) => {
    const run = commandsOn(product.directory);
    const dryRun = await run('import:ods', '--', file, '--dry-run');
    expect(dryRun.output).toMatch(/line 3/i);
    const applied = await run('import:ods', '--', file, '--yes');
    expect(applied).toMatchObject({ code: 0, output: expect.stringMatching(/2 added|Added[^\n]*2/i) });
    expect((await run('import:ods', '--', file, '--yes')).output).toMatch(/nothing to change/i);
  });

  test('gets its people from the command line', async ({ product }) => {
    const run = commandsOn(product.directory);
    const roles = [
      ['Preparer', 'PREPARER', 'T1A'],
      ['Approver', 'APPROVER', 'T1A'],
      ['Regional lead', 'REGIONAL_LEAD', 'Y58'],
    ] as const;
    for (const [name, role, scope] of roles) {
      const added = await run('people', '--', 'add', '--name', name, '--role', role, '--scope', scope);
      expect(added).toMatchObject({ code: 0 });
    }
  });

  test('is taken from an empty return to an accepted one', async ({ openAs }) => {
    test.setTimeout(600_000);
    await prepare(await openAs('Preparer'));
    await decide(openAs, 'Approver', /Sign off the return/, /Sign it off for the organisation/);
    await decide(openAs, 'Regional lead', /Review what waits for you/, /[Aa]ccept/, /Review the return/);
    const page = await openAs('Preparer');
    await expect(page.getByText('Accepted').first()).toBeVisible();
  });
});

function commandsOn(directory: string | null) {
  return (...line: string[]) => runCommand(line, { DATA_DIR: directory ?? '' });
}

async function prepare(page: Page): Promise<void> {
  const { organisation, quarterId } = await openReturn(page);
  expect(organisation).toBe('T1A');
  const section = (path: string) => page.goto(`/returns/${organisation}/${quarterId}/sections/${path}`);
  for (const domain of ['D1', 'D2', 'D3', 'D4', 'D5']) {
    await section(domain);
    await checkAll(page, 'Not started');
  }
  await section('SERVICES');
  await page.getByRole('checkbox', { name: 'We run no digital services for patients or carers' }).check();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await section('GOVERNANCE');
  await checkAll(page, 'No');
  await checkAll(page, 'No report yet');
  const metrics = ['M05', 'M07', 'M10', 'M11'].flatMap((metric) =>
    ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'].map((stratifier) => `${metric}/${metric}.${stratifier}`),
  );
  for (const table of ['SUPPORT/SUPPORT', ...metrics, 'M16/M16.CHANGE_KIND']) {
    await section(table);
    await declineTable(page);
  }
  await page.goto(`/returns/${organisation}/${quarterId}/check`);
  await page.getByRole('checkbox', { name: /true and complete/ }).check();
  await page.getByRole('button', { name: 'Submit for sign-off' }).click();
  await expect(page.getByText(/^Next, an approver of the organisation/).first()).toBeVisible();
}

/** Chooses one answer wherever it is offered on the page. */
async function checkAll(page: Page, name: string): Promise<void> {
  const choices = page.getByRole('radio', { name, exact: true });
  await expect(choices.first()).toBeVisible();
  for (const choice of await choices.all()) await choice.check();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
}

async function declineTable(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'We cannot give this table this quarter' }).check();
  await page.getByLabel('Why it cannot be given').fill('Our system counts these from next quarter.');
  await page.getByLabel('Why it cannot be given').blur();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
}

async function decide(
  openAs: (persona: Persona) => Promise<Page>,
  persona: Persona,
  ...[begin, choice, then]: [begin: RegExp, choice: RegExp, then?: RegExp]
): Promise<void> {
  const page = await openAs(persona);
  await page
    .getByRole('link', { name: begin })
    .or(page.getByRole('button', { name: begin }))
    .first()
    .click();
  if (then) await page.getByRole('link', { name: then }).first().click();
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(/signed off|has accepted/).first()).toBeVisible();
}
