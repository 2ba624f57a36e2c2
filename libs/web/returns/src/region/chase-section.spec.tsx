import { afterEach, describe, expect, it } from '@jest/globals';
import type { ChasedReturnPartsFragment } from '@monitor/web-graphql';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHead } from '../testing/a-head.builder.js';
import { RegionReturnsPage } from './RegionReturnsPage.js';

const lead = acting('REGIONAL_LEAD', 'Y58', 'South West');
const renderPage = pageRenderer([{ path: '/region/returns', element: <RegionReturnsPage /> }]);
const quarter = { ...aHead('DRAFT').quarter, closesOn: '2026-12-31', windowState: 'LATE' };
const effect = { rank: 1, canChangeVerdict: true, sentence: 'Alone it could overturn it.' };

function chased(name: string, part: Partial<ChasedReturnPartsFragment> = {}): ChasedReturnPartsFragment {
  const { organisation, state, stateLabel } = aHead('DRAFT');
  return {
    organisation: { ...organisation, code: name.slice(0, 3).toUpperCase(), name },
    ...{ state, stateLabel, revision: 0, sendBy: '2026-11-30', closesOn: '2026-12-31', windowState: 'LATE' },
    ...{
      daysLate: 3,
      extension: null,
      answered: 12,
      asked: 24,
      contactRole: 'PREPARER',
      contactAddress: 'returns@alder.example',
      updatedAt: null,
      effect,
    },
    ...part,
  };
}

const sent = chased('Birch', {
  ...{
    state: 'SIGNED_OFF',
    stateLabel: 'Signed off',
    revision: 1,
    daysLate: null,
    answered: null,
    contactRole: null,
    contactAddress: null,
  },
  effect: { rank: 2, canChangeVerdict: false, sentence: 'Once it is in, the range is narrower.' },
});
const longer = chased('Cedar', {
  ...{ daysLate: -10, closesOn: '2027-01-14', sendBy: '2027-01-14' },
  extension: { closesOn: '2027-01-14', reason: 'the network was down' },
});

function show(returns = [chased('Alder'), sent, longer], address = '/region/returns') {
  const asked: Record<string, unknown>[] = [];
  const chaseList = (variables: Record<string, unknown>) => {
    asked.push(variables);
    const states = [{ state: 'DRAFT', stateLabel: 'Draft', returns: 3 }];
    const boards = [{ code: 'QOX', name: 'Somerset' }];
    const page = { total: returns.length, nextCursor: null, basis: '3 returns are missing.', late: 1 };
    return { quarter, ...page, states, boards, returns };
  };
  renderPage(address, () => ({ quarters: [quarter], chaseList }), lead);
  return asked;
}
const row = async (name: string) => {
  const found = (await screen.findByRole('link', { name })).closest('tr');
  if (found === null) throw new Error(`No row of ${name}`);
  return found;
};

afterEach(cleanup);

describe('the returns of a region', () => {
  it('says of each how late it is, how far, why it matters, whom to ask and what can be done', async () => {
    show();
    const first = (await row('Alder')).textContent;
    for (const said of [
      '3 days late',
      'Can be sent until 31 December 2026',
      '12 of 24 questions have an answer',
      'Number 1. Could change the verdict alone. Alone it could overturn it.',
      'Ask the preparer:returns@alder.example',
      'Allow more days to Alder',
    ])
      expect(first).toContain(said);
  });

  it('calls nothing late that was sent, and says who has longer and why', async () => {
    show();
    const birch = await row('Birch');
    expect(birch.textContent).toContain('Sent');
    expect(birch.textContent).not.toMatch(/days late|Allow|questions/);
    expect(within(birch).getByRole('link', { name: 'Review the return of Birch' }).getAttribute('href')).toContain(
      '/review',
    );
    const cedar = (await row('Cedar')).textContent;
    expect(cedar).toContain('10 days left');
    expect(cedar).toContain('Has until 14 January 2027, because the network was down.');
    expect(cedar).toContain('Change the days allowed');
  });

  it('says the deadline and the last day apart', async () => {
    show();
    expect(await screen.findByText(/were due on 30 November 2026 and can be sent until 31 December 2026/)).toBeTruthy();
    expect(screen.getByText(/^1 return is late\./)).toBeTruthy();
  });

  it('asks the service for the order, board, type and state of the address', async () => {
    const asked = show(undefined, '/region/returns?order=late&board=QOX&type=TRUST&state=with-you');
    await screen.findByRole('table');
    const wanted = { sort: 'DAYS_LATE', icbCode: 'QOX', organisationType: 'TRUST', states: ['SIGNED_OFF'] };
    expect(asked[0]).toMatchObject({ regionCode: 'Y58', ...wanted });
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Name');
    await screen.findByRole('table', { name: '3 returns, by name' });
    expect(asked.at(-1)).toMatchObject({ sort: 'NAME', icbCode: 'QOX' });
  });

  it('takes nothing from the address that there is not', async () => {
    const asked = show(undefined, '/region/returns?order=toString&type=__proto__&state=constructor');
    await screen.findByRole('table', { name: /those first whose absence matters most/ });
    expect(asked[0]).toMatchObject({ sort: 'RANK', organisationType: null, states: null });
  });

  it('keeps its filters where nothing matches', async () => {
    show([]);
    expect(await screen.findByText(/No return matches what you chose/)).toBeTruthy();
    expect(screen.getByLabelText('State')).toBeTruthy();
  });
});
