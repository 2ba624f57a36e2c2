import { expect, it } from '@jest/globals';
import { signInAs } from '../browser/sign-in.js';
import { ask, machineToken } from '../product/ask-api.js';
import type { Running } from '../product/running-product.js';

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
export function boundariesSuite(product: () => Running): void {
  it('compares the boards of then, and those of today by what became of them', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'National analyst');
    await page.goto(boardsOfSouthEast);
    await page
      .getByRole('row', { name: /Frimley/ })
      .first()
      .waitFor();
    expect(await page.getByRole('row', { name: /Thames Valley/ }).count()).toBe(0);
    await page.getByLabel('Boundaries').selectOption({ label: 'As they are today' });
    await page
      .getByRole('row', { name: /Thames Valley/ })
      .first()
      .waitFor();
    expect(await page.getByRole('row', { name: /Frimley/ }).count()).toBe(0);
    expect(page.url()).toContain('boundaries=AS_NOW');
    await page
      .getByText(/Restated on the boundaries of/)
      .first()
      .waitFor();
    await close();
  });

  it('gives a board of April 2026 a past only on the boundaries of today, signed where it was shared out', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'National analyst');
    await page.goto(thamesValley);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByText(/\[e\]/).count()).toBe(0);
    await page.getByLabel('Boundaries').selectOption({ label: 'As they are today' });
    await page
      .getByRole('row', { name: /January to March 2026.*\[e\]/ })
      .first()
      .waitFor();
    await page
      .getByText(/Weights of figures marked \[e\]: Split by small area/)
      .first()
      .waitFor();
    await close();
  });

  it('names the end of an abolished board where its series breaks', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'National analyst');
    await page.goto('/equity?level=ICB&area=QU9&metric=M10');
    await page
      .getByText(/1 April 2026/)
      .first()
      .waitFor();
    await close();
  });

  it('counts the returns of England the same in both readings, in every quarter', async () => {
    const { url } = product();
    const token = await machineToken(url);
    const { data } = await ask<{ quarters: { id: string }[] }>(url, token, '{ quarters { id } }');
    const closed = (data?.quarters ?? []).slice(2, 14);
    expect(closed.length).toBe(12);
    for (const { id: quarterId } of closed) {
      const totals = async (level: string, boundaries: string) => {
        const found = await ask<Returns>(url, token, returns, { quarterId, level, boundaries });
        const areas = found.data?.consistency.areas ?? [];
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
}
