import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { aHead } from '../testing/a-head.builder.js';
import { HowYouCompare } from './HowYouCompare.js';
import { ThisQuarter } from './ThisQuarter.js';

const preparer = acting('PREPARER', 'X01', 'Alder Vale');
const renderPage = pageRenderer([
  { path: '/quarter', element: <ThisQuarter head={aHead('DRAFT')} /> },
  { path: '/compare', element: <HowYouCompare code="X01" /> },
]);
const moved = { actionCode: 'D1-S1', text: 'Devices', before: 'In place', after: 'Planned', steps: -2 };
const quarter = {
  ...{ hasBefore: true, open: 2, movedInAll: 7, moved: [moved] },
  counts: [{ status: 'PLANNED', label: 'Planned', now: 3, before: 1 }],
};
const answers = (inPlace: number, applicable: number, organisations: number) => ({
  inPlace,
  applicable,
  organisations,
});

afterEach(cleanup);

describe('this quarter against last', () => {
  const show = (part: object) => renderPage('/quarter', () => ({ ownQuarter: { ...quarter, ...part } }), preparer);

  it('says how much moved, names the largest movements and which way, and counts by status', async () => {
    show({});
    expect(
      await screen.findByText(
        '7 actions have another status than in your last accepted return. Of 2 actions nothing is said or confirmed yet.',
      ),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: 'The 1 largest movements of 7' });
    expect(within(table).getByRole('row', { name: /D1-S1 Devices.*In place.*Planned.*Further back/ })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Actions by status' })).toBeTruthy();
  });

  it.each([
    [{ counts: [] }, 'Nothing is said of your actions for this quarter yet.'],
    [
      { hasBefore: false, movedInAll: 0, moved: [], open: 0 },
      'You have said how far 3 actions are. There is no accepted return before it to compare with.',
    ],
    [{ movedInAll: 0, moved: [], open: 0 }, 'No action has another status than in your last accepted return.'],
  ])('is true where there is less to say: %j', async (part, sentence) => {
    show({ ...part, moved: [] });
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

describe('how an organisation compares', () => {
  const domain = {
    key: 'D1',
    label: 'Devices',
    own: answers(3, 4, 1),
    england: answers(61, 100, 20),
    region: null,
    ofKind: null,
    note: null,
  };
  const comparison = {
    quarter: aHead('DRAFT').quarter,
    typeLabel: 'Primary care network',
    kind: null,
    regionName: 'South West',
  };

  it('stands beside its region and England, without a rank, and shows nothing of fewer than five', async () => {
    renderPage('/compare', () => ({ ownComparison: { ...comparison, domains: [domain] } }), preparer);
    const row = await screen.findByRole('row', { name: /Devices/ });
    expect(row.textContent).toContain('3 of 4');
    expect(row.textContent).toContain('61% of answers, 20 organisations');
    expect(row.textContent).toContain('Not shown: fewer than 5 answered');
  });

  it('has the trusts of its own kind in a column, and says whose classification that is', async () => {
    const kind = { label: 'Acute trust', source: 'Estates returns; imported on 1 May 2026' };
    const ofKind = { inPlace: 30, applicable: 40, organisations: 10 };
    renderPage(
      '/compare',
      () => ({ ownComparison: { ...comparison, kind, domains: [{ ...domain, ofKind }] } }),
      preparer,
    );
    expect(await screen.findByRole('columnheader', { name: 'In place: acute trusts of England' })).toBeTruthy();
    expect(screen.getByRole('row', { name: /75% of answers, 10 organisations/ })).toBeTruthy();
    expect(screen.getByText(/acute trust \(Estates returns; imported on 1 May 2026\)/)).toBeTruthy();
  });

  it('has the own note beside it, and the way to write one where there is none', async () => {
    const note = { text: 'We changed our system.', role: 'APPROVER', writtenAt: '2026-08-03T10:00:00Z' };
    const domains = [
      { ...domain, note },
      { ...domain, key: 'D3', label: 'Skills' },
    ];
    renderPage('/compare', () => ({ ownComparison: { ...comparison, domains } }), preparer);
    expect(await screen.findByText('We changed our system.')).toBeTruthy();
    expect(screen.getByText(/^3 August 2026 at 11am, by the organisation’s approver/)).toBeTruthy();
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf('Change or withdraw the note on Devices')).toMatch(/^\/notes\/X01\/.+\/D1$/);
    expect(hrefOf('Write a note on Skills')).toMatch(/^\/notes\/X01\/.+\/D3$/);
  });

  it('says when it will, before a return is accepted', async () => {
    renderPage('/compare', () => ({ ownComparison: null }), preparer);
    expect(await screen.findByText(/once a return of yours is accepted/)).toBeTruthy();
  });
});
