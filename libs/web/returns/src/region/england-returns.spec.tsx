import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import { aHead } from '../testing/a-head.builder.js';
import { EnglandReturnsPage } from './EnglandReturnsPage.js';
import { englandRows, englandTotal } from './england-rows.js';

const quarter = { ...aHead('DRAFT').quarter, closesOn: '2026-12-31', windowState: 'LATE' };
const ofType = (organisationType: 'TRUST' | 'PRACTICE', late: number, notStarted: number, accepted: number) => ({
  ...{ organisationType, typeLabel: organisationType, late, extended: 1 },
  states: [
    { state: 'NOT_STARTED' as const, stateLabel: 'Not started', returns: notStarted },
    { state: 'ACCEPTED' as const, stateLabel: 'Accepted', returns: accepted },
  ],
});
const regions = [
  { region: { code: 'Y56', name: 'London' }, types: [ofType('TRUST', 1, 2, 8), ofType('PRACTICE', 5, 9, 1)] },
  { region: { code: 'Y58', name: 'South West' }, types: [ofType('TRUST', 3, 3, 4)] },
];
const render = pageRenderer([{ path: '/england/returns', element: <EnglandReturnsPage /> }]);

function show(address = '/england/returns') {
  const first = {
    ...{ organisationCode: 'RX1', organisationName: 'Alder Vale' },
    effect: { canChangeVerdict: true, sentence: 'Alone it could overturn it.' },
  };
  render(address, () => ({
    quarters: [quarter],
    returnsOverview: { quarter, daysLate: 3, regions },
    missingReturns: { total: 1, returns: [first] },
  }));
}

afterEach(cleanup);

describe('the returns of England', () => {
  it('says where they stand, both days, and in each region who is late and whose absence matters most', async () => {
    show();
    expect(await screen.findByText('13 of 27 returns are accepted, and 9 are late.')).toBeTruthy();
    expect(screen.getByText(/is 30 November 2026 \(3 days late\); returns can be sent until 31 December/)).toBeTruthy();
    const [london] = await screen.findAllByRole('link', { name: 'London' });
    expect(london?.getAttribute('href')).toBe('/england/returns/Y56?quarter=2026-27-Q2');
    expect((await screen.findAllByText(/Alone it could overturn it/)).length).toBe(2);
  });

  it('counts one type where one is chosen', async () => {
    show('/england/returns?type=TRUST');
    expect(await screen.findByText('12 of 17 returns are accepted, and 4 are late.')).toBeTruthy();
  });

  it('puts the regions with the most late returns first, and adds up to England', () => {
    expect(englandRows(regions, '').map(({ code }) => code)).toEqual(['Y56', 'Y58']);
    expect(englandRows(regions, 'TRUST').map(({ code }) => code)).toEqual(['Y58', 'Y56']);
    expect(englandTotal(englandRows(regions, ''))).toMatchObject({ expected: 27, late: 9, extended: 3 });
  });

  it('is for England and leads, and for nobody else', async () => {
    render('/england/returns', () => ({}), acting('PREPARER', 'RX1'));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByText(/returns are accepted/)).toBeNull();
  });
});
