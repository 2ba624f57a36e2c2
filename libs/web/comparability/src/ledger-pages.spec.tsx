import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from './testing/render-page.js';
import { ledgerArea, ledgerEntry } from './ledger.builder.js';

afterEach(cleanup);

const administrator = acting('ADMINISTRATOR', null);
const boards = ledgerEntry({
  id: 'b-2',
  kind: 'BOUNDARY_CHANGE',
  kindLabel: 'Change of boundaries',
  title: 'Boards merged',
  recordedByName: 'This service',
});
const withdrawn = ledgerEntry({ id: 'b-3', title: 'Entered twice', isWithdrawn: true });

/** The API with these entries; `answer` is what a change is answered with. */
function api(answer: object | Error = { break: ledgerEntry(), issues: [] }) {
  const sent: Record<string, unknown>[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'ComparabilityLedger') {
      return {
        comparabilityBreaks: [ledgerEntry(), boards, withdrawn],
        comparabilityAreas: [ledgerArea('Y56', 'London'), ledgerArea('QNQ', 'Frimley', '2026-03-31')],
      };
    }
    sent.push(variables['input'] as Record<string, unknown>);
    if (answer instanceof Error) return answer;
    return { recordBreak: answer, amendBreak: answer, withdrawBreak: answer };
  };
  return { sent, answering };
}

async function fillIn() {
  await userEvent.click(await screen.findByRole('radio', { name: 'Outage at a supplier' }));
  const dates = ['First day of the outage', 'Last day of the outage'];
  for (const [index, name] of dates.entries()) {
    const boxes = within(screen.getByRole('group', { name }));
    await userEvent.type(boxes.getByLabelText('Day'), String(3 + index));
    await userEvent.type(boxes.getByLabelText('Month'), '5');
    await userEvent.type(boxes.getByLabelText('Year'), '2026');
  }
  await userEvent.type(screen.getByLabelText('What happened, in a few words'), 'Nothing was counted');
  await userEvent.type(screen.getByLabelText('Why figures before and after differ'), 'Too low');
  await userEvent.type(screen.getByLabelText('Where this is written down'), 'Note');
  await userEvent.type(screen.getByLabelText('Why you enter this'), 'Was told');
}

describe('the ledger of breaks', () => {
  it('says first across which day figures may not be compared, and lists withdrawn entries apart', async () => {
    renderPage('/comparability', api().answering);
    expect(
      await screen.findByText(/^Some figures may not be compared across 1 April 2026: Registrations/),
    ).toBeTruthy();
    const standing = screen.getByRole('table', { name: 'Breaks that figures heed, newest first' });
    expect(within(standing).getAllByRole('rowheader')).toHaveLength(2);
    const apart = screen.getByRole('table', { name: 'Breaks that were withdrawn' });
    expect(within(apart).getByText('Entered twice')).toBeTruthy();
  });

  it('shows one kind, kept in the address', async () => {
    const router = renderPage('/comparability', api().answering);
    await userEvent.selectOptions(await screen.findByLabelText('Kind of break'), 'Change of boundaries');
    expect(router.state.location.search).toContain('kind=BOUNDARY_CHANGE');
    expect(screen.getByText('Some figures may not be compared across 1 April 2026: Boards merged.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Kind of break'), 'Coding of ethnic group');
    expect(screen.getByText(/No break of this kind is recorded/)).toBeTruthy();
  });

  it('can be read by all and changed by administrators only', async () => {
    renderPage('/comparability', api().answering);
    await screen.findByRole('table', { name: /newest first/ });
    expect(screen.queryByRole('link', { name: /Add a break|Change|Withdraw/ })).toBeNull();
    cleanup();
    renderPage('/comparability/new', api().answering);
    expect(await screen.findByText(/Only administrators change what may not be compared/)).toBeTruthy();
    cleanup();
    renderPage('/comparability', api().answering, administrator);
    expect((await screen.findByRole('link', { name: 'Change Boards merged' })).getAttribute('href')).toBe(
      '/comparability/b-2/amend',
    );
  });
});

describe('entering a break', () => {
  it('sends nothing before all is answered, and leads from each problem to its question', async () => {
    const { answering, sent } = api();
    renderPage('/comparability/new', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Record the break' }));
    const summary = within(screen.getByRole('alert'));
    expect(summary.getAllByRole('link')).toHaveLength(6);
    await userEvent.click(summary.getByRole('link', { name: /in a few words/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('What happened, in a few words'));
    expect(sent).toEqual([]);
  });

  it('records what was typed and leads to the list, which says so', async () => {
    const { answering, sent } = api();
    const router = renderPage('/comparability/new', answering, administrator);
    await fillIn();
    await userEvent.click(screen.getByRole('radio', { name: 'Some measures' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'NHS App registration' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record the break' }));
    expect(await screen.findByText(/The break was recorded/)).toBeTruthy();
    expect(router.state.location.pathname).toBe('/comparability');
    expect(sent[0]).toMatchObject({
      content: {
        kind: 'SUPPLIER_OUTAGE',
        occursOn: '2026-05-03',
        lastsUntil: '2026-05-04',
        touches: { metrics: ['M01'], stratifiers: null, areaCodes: null },
      },
      reason: 'Was told',
    });
  });

  it('keeps what was typed when it is refused, and shows what the service found at its question', async () => {
    const issues = [{ field: 'areaCodes', message: 'One board is not known.' }];
    renderPage('/comparability/new', api({ break: null, issues }).answering, administrator);
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Record the break' }));
    expect(await screen.findByRole('link', { name: 'One board is not known.' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('What happened, in a few words').value).toBe('Nothing was counted');
  });
});

describe('changing and withdrawing a break', () => {
  it('sends the version that was looked at, and keeps what was typed when somebody else was faster', async () => {
    const { answering, sent } = api(new Error('Somebody has changed this entry since you opened it.'));
    renderPage('/comparability/b-1/amend', answering, administrator);
    const title = await screen.findByLabelText<HTMLInputElement>('What happened, in a few words');
    expect(title.value).toBe('Registrations are counted from another system');
    await userEvent.type(title, ', the new one');
    await userEvent.type(screen.getByLabelText('Why you enter this'), 'Clearer');
    await userEvent.click(screen.getByRole('button', { name: 'Record the change' }));
    expect(await screen.findByText(/Somebody has changed this entry/)).toBeTruthy();
    expect(title.value).toMatch(/, the new one$/);
    expect(sent[0]).toMatchObject({ id: 'b-1', expectedVersion: 1 });
  });

  it('asks why before an entry is withdrawn', async () => {
    const { answering, sent } = api();
    renderPage('/comparability/b-1/withdraw', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the break' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Say why, for whoever/);
    await userEvent.type(screen.getByLabelText('Why you withdraw it'), 'Entered twice');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the break' }));
    expect(await screen.findByText(/The break was withdrawn/)).toBeTruthy();
    expect(sent).toEqual([{ id: 'b-1', expectedVersion: 1, reason: 'Entered twice' }]);
  });

  it('is offered for no entry that is withdrawn or does not exist', async () => {
    renderPage('/comparability/b-3/amend', api().answering, administrator);
    expect(await screen.findByRole('heading', { name: 'There is no such break, or it was withdrawn' })).toBeTruthy();
  });
});
