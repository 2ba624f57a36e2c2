import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  openQuarter,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const unborn = point(closedQuarter, { organisations: 0 });
const begun = point(openQuarter);

async function show(address: string, points = [unborn, begun]) {
  renderPage(address, (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer([equityArea('Essex', points)])),
  );
  await screen.findByText('The finding for Essex.');
  return screen.queryByRole('link', { name: 'on the boundaries of today' })?.getAttribute('href');
}

describe('a board whose figures begin late', () => {
  it('says since when, and leads to its past on the boundaries of today with the rest of the choice', async () => {
    expect(await show('/equity?level=ICB&area=Essex&metric=M05')).toBe(
      '/equity?level=ICB&area=Essex&metric=M05&boundaries=AS_NOW',
    );
    expect(screen.getByText(/^Essex has figures of its own from July to September 2026 on\./)).toBeTruthy();
  });

  it.each([
    ['on the boundaries of today', '/equity?level=ICB&area=Essex&boundaries=AS_NOW'],
    ['of a region', '/equity?level=REGION&area=Essex'],
  ])('says nothing %s', async (_where, address) => {
    expect(await show(address)).toBeUndefined();
  });

  it('says nothing where it has figures in every quarter that was asked for', async () => {
    const four = [1, 2, 3, 4].map((at) => point({ ...closedQuarter, id: `2025-26-Q${at}` }));
    expect(await show('/equity?level=ICB&area=Essex&length=4', four)).toBeUndefined();
  });
});
