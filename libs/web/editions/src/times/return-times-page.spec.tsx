import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const hidden = 'Hidden where fewer than 10 organisations were measured.';
const measured = { lower: 95, median: 131, upper: 180 };
const trusts = {
  ...{ organisationType: 'TRUST', typeLabel: 'NHS trust', organisations: 31, whyHidden: null },
  ...{ expectedMinutes: 252, measured },
  sections: [
    {
      section: 'D1',
      title: 'Access to devices and data',
      expectedMinutes: 19,
      measured: { lower: 7, median: 9, upper: 14 },
    },
  ],
};
const boards = {
  ...{ organisationType: 'ICB', typeLabel: 'Integrated care board', organisations: 3, whyHidden: hidden },
  ...{ expectedMinutes: 197, measured: null },
  sections: [{ section: 'D2', title: 'Ease of use', expectedMinutes: 21, measured: null }],
};
const quarters = [
  { id: '2026-27-Q2', label: 'July to September 2026', windowState: 'OPEN' },
  { id: '2026-27-Q1', label: 'April to June 2026', windowState: 'CLOSED' },
];

const answering = (operation: string, variables: Record<string, unknown>) => {
  if (operation === 'ReturnTimeQuarters') return { quarters };
  const asked = quarters.find(({ id }) => id === variables['quarterId']);
  return { returnTimes: { quarter: { ...asked, closesOn: '2026-09-30' }, types: [trusts, boards] } };
};

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('how long returns take', () => {
  it('begins with the last closed quarter, says what the longest took, and shows quartiles beside what was expected', async () => {
    renderPage('/national/time', answering, acting('NATIONAL_ANALYST', null));
    expect(
      await screen.findByText(
        'NHS trust: half of 31 organisations needed no longer than 2 hours 10 minutes on the pages. 4 hours 10 minutes were expected.',
      ),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Quarter').value).toBe('2026-27-Q1');
    expect(screen.queryByRole('option', { name: 'July to September 2026' })).toBeNull();
    const sections = screen.getByRole('table', { name: 'NHS trust: section by section' });
    expect(cells(within(sections).getByRole('row', { name: /Access to devices/ })).slice(-4)).toEqual([
      '19',
      '7',
      '9',
      '14',
    ]);
  });

  it('hides those of few organisations, and says why', async () => {
    renderPage('/national/time?type=ICB', answering);
    const row = await screen.findByRole('row', { name: /Ease of use/ });
    expect(cells(row).slice(-3)).toEqual(['Hidden', 'Hidden', 'Hidden']);
    expect(screen.getAllByText(hidden)).toHaveLength(2);
  });

  it('is not for those who fill returns in, nor for regions', async () => {
    renderPage('/national/time', answering, acting('REGIONAL_LEAD', 'Y56'));
    expect(await screen.findByText(/Only national analysts and administrators see/)).toBeTruthy();
  });
});
