import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  gap,
  hidden,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { EquityArea } from './equity-answer.js';

afterEach(cleanup);

const withGap = (name: string, value: number) =>
  equityArea(name, [point(closedQuarter, { difference: gap({ value, lower: value - 0.01, upper: value + 0.01 }) })]);
const without = (name: string) => equityArea(name, [point(closedQuarter, { difference: hidden, ratio: hidden })]);

function show(areas: EquityArea[], address = '/equity?level=ICB') {
  renderPage(address, (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer(areas)),
  );
  return screen.findByRole('table', { name: /^Gap in NHS App registration by deprivation by/ });
}

const namesIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

describe('boards without a gap to show', () => {
  it('stand in one line with their number, each with its own reason, below the others, the widest gap first', async () => {
    const table = await show([without('Essex'), withGap('Kent', 0.04), withGap('Surrey', 0.09), without('Dorset')]);
    expect(namesIn(table)).toEqual([expect.stringMatching(/^Surrey/), expect.stringMatching(/^Kent/)]);
    const fold = screen.getByText('2 integrated care boards have no gap to show, each for its own reason');
    const reasons = within(fold.closest('details') as HTMLElement).getAllByRole('listitem');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'The finding for Essex.',
      'The finding for Dorset.',
    ]);
  });

  it('are rows as all others where no board has a gap', async () => {
    const table = await show([without('Essex'), without('Dorset')]);
    expect(namesIn(table)).toHaveLength(2);
    expect(screen.queryByText(/have no gap to show/)).toBeNull();
  });

  it('are not set aside among regions, which are drawn over time', async () => {
    const table = await show([without('London'), withGap('Midlands', 0.04)], '/equity?level=REGION');
    expect(namesIn(table)).toHaveLength(2);
  });
});
