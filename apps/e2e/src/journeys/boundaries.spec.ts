import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { ask, machineToken } from '../product/ask-api.js';
import { expectWhole } from './page-parts.js';

/** Before the boards of April 2026. */
const quarterBefore = '2025-26-Q3';
const boardsOfSouthEast = `/consistency?within=Y59&quarter=${quarterBefore}`;
const thamesValley = '/equity?level=ICB&area=S0E4D&metric=M10';

interface Returns {
  consistency: { boundaries: string; boundariesOn: string | null; areas: { expected: number; accepted: number }[] };
}

const returns = `query ($quarterId: ID!, $level: AreaLevel!, $boundaries: Boundaries!) {
  consistency(filter: { quarterId: $quarterId, level: $level, boundaries: $boundaries }) {
    boundaries boundariesOn areas { expected accepted }
  }
}`;

/** April 2026 in both readings: as it was, and on the boundaries of today. */
test('compares the boards of then, and those of today by what became of them', async ({ openAs }) => {
  const page = await openAs('National analyst');
  await page.goto(boardsOfSouthEast);
  const frimley = page.getByRole('row', { name: /Frimley/ });
  const thames = page.getByRole('row', { name: /Thames Valley/ });
  await expect(frimley.first()).toBeVisible();
  await expect(thames).toHaveCount(0);
  await page.getByLabel('Boundaries').selectOption({ label: 'As they are today' });
  await expect(thames.first()).toBeVisible();
  await expect(frimley).toHaveCount(0);
  await expect(page).toHaveURL(/boundaries=AS_NOW/);
  await expect(page.getByText(/Restated on the boundaries of/).first()).toBeVisible();
});

test('gives a board of April 2026 a past only on the boundaries of today, marked where it was shared out', async ({
  openAs,
}) => {
  const page = await openAs('National analyst');
  await page.goto(thamesValley);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expectWhole(page);
  await expect(page.getByText(/\[e\]/)).toHaveCount(0);
  await page.getByLabel('Boundaries').selectOption({ label: 'As they are today' });
  await expect(page.getByRole('row', { name: /January to March 2026.*\[e\]/ }).first()).toBeVisible();
  await expect(page.getByText(/Weights of figures marked \[e\]: Split by small area/).first()).toBeVisible();
});

test('names the end of an abolished board where its series breaks', async ({ openAs }) => {
  const page = await openAs('National analyst');
  await page.goto('/equity?level=ICB&area=QU9&metric=M10');
  await expect(page.getByText(/1 April 2026/).first()).toBeVisible();
});

test('counts the returns of England the same in both readings, in every quarter', async ({ product }) => {
  const { url } = product;
  const token = await machineToken(url);
  const { data } = await ask<{ quarters: { id: string }[] }>(url, token, '{ quarters { id } }');
  const closed = (data?.quarters ?? []).slice(2, 14);
  expect(closed.length).toBe(12);
  for (const { id: quarterId } of closed) {
    const totals = async (level: string, boundaries: string) => {
      const response = await ask<Returns>(url, token, returns, { quarterId, level, boundaries });
      const areas = response.data?.consistency.areas ?? [];
      const sum = (count: 'expected' | 'accepted') => areas.reduce((total, area) => total + area[count], 0);
      return { quarterId, expected: sum('expected'), accepted: sum('accepted') };
    };
    const england = await totals('ENGLAND', 'AS_WAS');
    expect(england.accepted).toBeGreaterThan(100);
    expect(await totals('ENGLAND', 'AS_NOW')).toEqual(england);
    expect(await totals('REGION', 'AS_NOW')).toEqual(england);
    expect(await totals('REGION', 'AS_WAS')).toEqual(england);
  }
});
