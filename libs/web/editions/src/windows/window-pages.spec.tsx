import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const quarter = {
  id: '2026-27-Q2',
  label: 'July to September 2026',
  longLabel: 'Quarter 2, 2026 to 2027 (July to September 2026)',
  opensOn: '2026-10-01',
  dueOn: '2026-11-30',
  closesOn: '2026-12-31',
  windowState: 'LATE',
};
const gap = 'From 1 January 2027 to 4 January 2027 no return can be filled in.';
const window = { quarter, isMade: true, extensions: 1, remark: gap };
const change = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'EXTENSION',
  title: 'Extension of RX1 for July to September 2026',
  quarterId: quarter.id,
  organisationCode: 'RX1',
  state: 'PROPOSED',
  stateLabel: 'Waits for approval',
  difference: [
    'The return of Alder Vale for July to September 2026 closes on 14 January 2027 instead of 31 December 2026.',
  ],
  proposedByName: 'Ann',
  approvedByName: null,
  recordedAt: '2026-12-20T12:00:00Z',
  revision: 2,
  reason: 'the network was down',
  remarks: [gap],
  problems: [],
  events: [
    {
      revision: 1,
      step: 'DRAFT',
      stepLabel: 'Drafted',
      personName: 'Ann',
      comment: null,
      recordedAt: '2026-12-20T11:00:00Z',
    },
  ],
  next: [
    { step: 'APPROVE', whyNot: null },
    { step: 'WITHDRAW', whyNot: null },
  ],
};
const extension = {
  organisationCode: 'RX1',
  organisationName: 'Alder Vale',
  closesOn: '2027-01-14',
  reason: change.reason,
};

/** The API with one window, one extension and one change; every mutation is answered with `answer`. */
function api(shown: object = change, answer: object = { change: shown, problems: [] }) {
  const sent: [string, unknown][] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'WindowChange') return { windowChange: shown };
    if (operation.startsWith('ReturnWindow')) {
      return { returnWindows: [window], windowChanges: [shown], returnExtensions: [extension] };
    }
    sent.push([operation, variables['input']]);
    return { [`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`]: answer };
  };
  return { sent, answering };
}

describe('when returns are sent', () => {
  it('is for administrators only, and says days, gaps and changes', async () => {
    renderPage('/national/windows', api().answering, acting('NATIONAL_ANALYST', null));
    expect(await screen.findByText(/Only administrators change windows/)).toBeTruthy();
    cleanup();
    renderPage('/national/windows', api().answering);
    const table = await screen.findByRole('table', { name: 'Windows, newest first' });
    expect(within(table).getByText('31 December 2026')).toBeTruthy();
    expect(within(table).getByText('Open, after the deadline')).toBeTruthy();
    expect(screen.getByText(gap)).toBeTruthy();
    const changes = screen.getByRole('table', { name: 'Changes, those under way first' });
    expect(within(changes).getByText('Proposed by Ann')).toBeTruthy();
  });

  it('begins a change of a window with the days as they are, and shows why one was refused at its field', async () => {
    const problems = [{ field: 'closesOn', message: '1 December 2026 has passed.' }];
    const { sent, answering } = api(change, { change: null, problems });
    renderPage('/national/windows/2026-27-Q2', answering);
    await userEvent.type(await screen.findByLabelText('Why the window changes'), 'Late guidance');
    await userEvent.click(screen.getByRole('button', { name: 'See what it would change' }));
    const { opensOn, dueOn, closesOn } = quarter;
    const days = { opensOn, dueOn, closesOn };
    expect(sent).toEqual([
      ['DraftWindowChange', { kind: 'WINDOW', quarterId: quarter.id, ...days, reason: 'Late guidance' }],
    ]);
    const [link] = await screen.findAllByRole('link', { name: '1 December 2026 has passed.' });
    expect(link?.getAttribute('href')).toBe('#window-closesOn');
  });

  it('gives an organisation more days, and leads to the change that was written down', async () => {
    const { sent, answering } = api();
    const router = renderPage('/national/windows/2026-27-Q2', answering);
    await userEvent.type(await screen.findByLabelText('ODS code of the organisation'), 'RX1');
    const day = screen.getByRole('group', { name: /Last day for the organisation/ });
    await userEvent.type(within(day).getByLabelText('Day'), '14');
    await userEvent.type(within(day).getByLabelText('Month'), '1');
    await userEvent.type(within(day).getByLabelText('Year'), '2027');
    await userEvent.type(screen.getByLabelText('Why it gets more days'), 'the network was down');
    await userEvent.click(screen.getByRole('button', { name: 'See what the extension would do' }));
    const asked = { organisationCode: 'RX1', closesOn: extension.closesOn, reason: extension.reason };
    expect(sent).toEqual([['DraftWindowChange', { kind: 'EXTENSION', quarterId: quarter.id, ...asked }]]);
    await screen.findByRole('heading', { name: change.title });
    expect(router.state.location.pathname).toBe(`/national/windows/changes/${change.id}`);
  });

  it('takes an extension back with a reason', async () => {
    const { sent, answering } = api();
    renderPage('/national/windows/2026-27-Q2', answering);
    await userEvent.type(await screen.findByLabelText('Why Alder Vale needs the days no more'), 'It is up.');
    await userEvent.click(screen.getByRole('button', { name: 'Take back the days of Alder Vale' }));
    const input = { kind: 'REVOCATION', quarterId: quarter.id, organisationCode: 'RX1', reason: 'It is up.' };
    expect(sent).toEqual([['DraftWindowChange', input]]);
  });
});

describe('a change', () => {
  it('is approved by the version that was looked at, with what it does and what to know before the eyes', async () => {
    const { sent, answering } = api();
    renderPage(`/national/windows/changes/${change.id}`, answering);
    expect(await screen.findByText(/closes on 14 January 2027 instead of 31 December 2026/)).toBeTruthy();
    expect(screen.getByText(gap)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Approve it' }));
    expect(sent).toEqual([['ApproveWindowChange', { id: change.id, expectedVersion: 2 }]]);
  });

  it('says who must approve it, and what stands against it today', async () => {
    const whyNot = 'You drafted or proposed this change, so another administrator must approve it.';
    const problems = [{ field: 'closesOn', message: '14 January 2027 has passed. Give today or a later day.' }];
    renderPage(
      `/national/windows/changes/${change.id}`,
      api({ ...change, problems, next: [{ step: 'APPROVE', whyNot }] }).answering,
    );
    expect(await screen.findByText(whyNot)).toBeTruthy();
    expect(screen.getByText(problems[0]?.message ?? '')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve it' })).toBeNull();
  });

  it('is withdrawn with a reason only', async () => {
    const { sent, answering } = api(change, { change, problems: [{ field: 'reason', message: 'Say why.' }] });
    renderPage(`/national/windows/changes/${change.id}`, answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw it' }));
    expect(sent).toEqual([['WithdrawWindowChange', { id: change.id, expectedVersion: 2, comment: '' }]]);
    expect((await screen.findAllByText('Say why.')).length).toBeGreaterThan(0);
  });
});
