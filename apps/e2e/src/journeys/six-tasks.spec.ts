import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectWhole } from './page-parts.js';

/** Counts what a hand does on the way from home to an answer: a click, or a choice in a list. */
class CountedHand {
  clicks = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
    await expectWhole(this.page);
  }

  async choose(label: string, option: string): Promise<void> {
    this.clicks += 1;
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
    await expectWhole(this.page);
  }
}

/** What a regional lead came for on a Monday with ten minutes: each with the most clicks from home that it may take. */
test.describe('a task of a regional lead', () => {
  const fromHome = async (page: Page) => {
    await page.goto('/home');
    await expectWhole(page);
    return new CountedHand(page);
  };

  test('which region is behind in access to devices, and is it chance: 1 click', async ({ openAs }) => {
    const hand = await fromHome(await openAs('Regional lead'));
    const { page } = hand;
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Consistency' }).first());
    await expect(page.getByRole('main')).toContainText(
      'in “Access to devices and data” North West, where fewer have it',
    );
    expect(hand.clicks).toBe(1);
  });

  test('which organisation says what, with its evidence and who signed: 3 clicks', async ({ openAs }) => {
    const hand = await fromHome(await openAs('Regional lead'));
    const { page } = hand;
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Consistency' }).first());
    await hand.click(page.getByRole('link', { name: 'See what each organisation in London says' }));
    await hand.click(page.getByRole('link', { name: /^In place .*what stands behind it/ }).first());
    const behind = page.getByRole('region', { name: /what stands behind/ });
    for (const name of ['What shows it', 'Signed off', 'Accepted'])
      await expect(behind.getByText(name, { exact: true })).toBeVisible();
    expect(hand.clicks).toBe(3);
  });

  test('the gap between ages, in points and as a ratio: 2 clicks', async ({ openAs }) => {
    const hand = await fromHome(await openAs('Regional lead'));
    const { page } = hand;
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Equity' }).first());
    await hand.choose('Groups by', 'Age');
    await expect(page.getByRole('main')).toContainText(/percentage points \(.*\) lower for “85 and over”, a ratio of/);
    expect(hand.clicks).toBe(2);
  });

  test('who has not sent a return, and does it matter: 1 click', async ({ openAs }) => {
    const hand = await fromHome(await openAs('Regional lead'));
    const { page } = hand;
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Returns' }).first());
    await expect(page.getByRole('main')).toContainText(/Number 1\. .*could decide whether the region stands apart/);
    expect(hand.clicks).toBe(1);
  });

  test('a picture and its numbers for a paper: 3 clicks', async ({ openAs, product }) => {
    const page = await openAs('Regional lead');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    const hand = await fromHome(page);
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Consistency' }).first());
    const figure = page.locator('.monitor-chart').first();
    await hand.click(figure.getByText('Picture, table or link'));
    await hand.click(figure.getByRole('button', { name: 'Copy the table' }));
    await expect(figure.getByText(/^The table was copied/)).toBeVisible();
    expect(hand.clicks).toBe(3);
  });

  test('acute trusts alone: 2 clicks', async ({ openAs }) => {
    const hand = await fromHome(await openAs('Regional lead'));
    const { page } = hand;
    await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Consistency' }).first());
    await hand.choose('Organisations', 'Acute trusts');
    await expect(page).toHaveURL(/type=ACUTE_TRUST/);
    const main = page.getByRole('main');
    await expect(main).toContainText('Acute trusts alone, each trust by its one main kind on');
    await expect(main).toContainText(
      /Of \d+ trusts in England that were asked for a return, the kind of \d+ is not known/,
    );
    await expect(page.getByRole('heading', { name: /^Acute trusts: / }).first()).toBeVisible();
    expect(hand.clicks).toBe(2);
  });
});

test('everything as data: 1 click, and one file for all quarters, measures and areas', async ({ openAs, product }) => {
  const page = await openAs('National analyst');
  await page.goto('/home');
  await expectWhole(page);
  const hand = new CountedHand(page);
  await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Data' }).first());
  const file = page.getByRole('link', { name: /^figures\.csv/ }).first();
  await expect(file).toBeVisible();
  const address = new URL((await file.getAttribute('href')) ?? '', product.url);
  const answer = await page.request.get(address.href);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(100_000);
  expect(hand.clicks).toBe(1);
});
