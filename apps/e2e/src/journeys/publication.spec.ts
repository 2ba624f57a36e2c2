import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';

/** A minute is typed whole: with this much to go it is 20 to 80 seconds ahead when the form is sent. */
const soonMs = 80_000;

/** What anybody can pull, and how a correction comes out: prepared by one analyst, approved by another, never by the same. */
test.describe.serial('a publication', () => {
  let address: string;

  test('is there whole for anybody, byte for byte what its list of files says', async ({ openAs, product }) => {
    test.setTimeout(360_000);
    const page = await openAs('Visitor');
    await page.goto('/latest');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Latest published findings/);
    const { files } = await latestManifest(page, product.url);
    const listed = files.find(({ name }) => name === 'figures.csv');
    const csv = await (await page.request.get(`${product.url}/releases/latest/figures.csv`)).body();
    expect(createHash('sha256').update(csv).digest('hex')).toBe(listed?.sha256);
    expect(csv.toString('utf8').trimEnd().split('\r\n').length - 1).toBe(listed?.rows);
  });

  test('is prepared, built and audited, and not approved by whoever prepared it', async ({ openAs }) => {
    test.setTimeout(360_000);
    const page = await openAs('National analyst');
    await page.goto('/publications/new');
    await page.getByLabel('Revised').check();
    await page.getByLabel('Why the figures are revised').fill('A trial of how corrections come out.');
    await page.getByRole('button', { name: 'Prepare it' }).click();
    await page.waitForURL(/\/publications\/\d+$/);
    address = new URL(page.url()).pathname;
    await expect(page.getByText('Passed its audit', { exact: true })).toBeVisible({ timeout: 300_000 });
    await expect(page.getByRole('button', { name: 'Approve and announce it' })).toHaveCount(0);
    await expectFitsAndIsAccessible(page, 'a publication that passed its audit');
  });

  test('is approved by a second analyst, and comes out at its minute', async ({ openAs }) => {
    test.setTimeout(360_000);
    const page = await openAs('Second national analyst');
    await page.goto(address);
    await fillInMinute(page, new Date(Date.now() + soonMs));
    await page.getByLabel('What you looked at').fill('The difference to the publication before.');
    await page.getByRole('button', { name: 'Approve and announce it' }).click();
    await expect(page.getByText('Announced', { exact: true })).toBeVisible();
    await expect(page.getByText('Published', { exact: true })).toBeVisible({ timeout: 240_000 });
    await page.goto('/publications/1');
    await expect(page.getByText('Superseded.')).toBeVisible();
    const visitor = await openAs('Visitor');
    await visitor.goto('/latest');
    await expect(visitor.getByText(/, revised, published on/)).toBeVisible();
  });
});

interface Manifest {
  files: { name: string; sha256: string; rows: number | null }[];
}

/** The list of files of the latest publication. Whoever asks while they are being written is told to ask again, and does. */
async function latestManifest(page: Page, url: string): Promise<Manifest> {
  const ask = () => page.request.get(`${url}/releases/latest/manifest.json`);
  let answer = await ask();
  for (let asked = 1; asked < 5 && answer.status() === 503; asked += 1) {
    await page.waitForTimeout(Number(answer.headers()['retry-after']) * 1000);
    answer = await ask();
  }
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Manifest;
}

/** Types a minute as a person in London would. */
async function fillInMinute(page: Page, moment: Date): Promise<void> {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hour12: false },
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const date = page.getByRole('group', { name: /Day on which it comes out/ });
  await date.getByLabel('Day').fill(part('day'));
  await date.getByLabel('Month').fill(part('month'));
  await date.getByLabel('Year').fill(part('year'));
  await page.getByLabel('Time in London').fill(`${part('hour')}:${part('minute')}`);
}
