import { afterEach, describe, expect, it } from '@jest/globals';
import type { LatePlanPartsFragment } from '@monitor/web-graphql';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LatePlansPage } from './LatePlansPage.js';
import { howLate, latePlansInWords } from './late-plans-in-words.js';

afterEach(cleanup);

const late = (organisationCode: string, daysLate: number): LatePlanPartsFragment => ({
  ...{ organisationCode, organisationName: `Practice ${organisationCode}`, organisationType: 'PRACTICE' },
  ...{
    quarterId: '2026-27-Q2',
    actionCode: 'D2-S5',
    text: 'An equal route',
    whatWillBeDone: 'Open the desk on Saturdays',
  },
  ...{ ownerRole: 'Practice manager', dueOn: '2026-11-15', daysLate, timesPutOff: 2 },
});
const render = pageRenderer([{ path: '/region/plans', element: <LatePlansPage /> }]);
const asLead = acting('REGIONAL_LEAD', 'Y56');

describe('the late plans of a region', () => {
  it('say whose they are, what was to be done, who answers for it and how late it is, page by page', async () => {
    render(
      '/region/plans',
      (_, { after }) => ({
        latePlans:
          after === 'next'
            ? { total: 2, organisations: 2, nextCursor: null, plans: [late('P2', 1)] }
            : { total: 2, organisations: 2, nextCursor: 'next', plans: [late('P1', 12)] },
      }),
      asLead,
    );
    expect(await screen.findByText('2 plans of 2 organisations are late.')).toBeTruthy();
    const table = screen.getByRole('table', { name: /Late plans/ });
    const row = within(table).getByRole('row', { name: /Practice P1/ });
    expect(row.textContent).toContain('Open the desk on Saturdays');
    expect(row.textContent).toContain('12 days late (by 15 November 2026), put off 2 times before');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/returns/P1/2026-27-Q2/plan');
    await userEvent.click(screen.getByRole('button', { name: 'Next late plans' }));
    expect(await screen.findByRole('row', { name: /Practice P2/ })).toBeTruthy();
  });

  it('say so where there are none', async () => {
    render('/region/plans', () => ({ latePlans: { total: 0, organisations: 0, nextCursor: null, plans: [] } }), asLead);
    expect(await screen.findByText(/^No plan of your region is late/)).toBeTruthy();
  });
});

describe('in words', () => {
  it('counts', () => {
    expect(latePlansInWords({ total: 1, organisations: 1 })).toBe('1 plan of 1 organisation is late.');
    expect(latePlansInWords({ total: 0, organisations: 0 })).toBe('No plan of your region is late.');
    expect(howLate({ daysLate: 1, dueOn: '2026-11-26', timesPutOff: 0 })).toBe('1 day late (by 26 November 2026)');
    expect(howLate({ daysLate: 2, dueOn: '2026-11-25', timesPutOff: 1 })).toContain(', put off once before');
  });
});
