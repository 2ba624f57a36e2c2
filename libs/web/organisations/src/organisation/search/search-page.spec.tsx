import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import { aFound } from '../testing/a-record.builder.js';

afterEach(cleanup);

const regions = { organisations: [{ code: 'Y1', name: 'South East' }], total: 1, nextCursor: null };

function answering(organisations: ReturnType<typeof aFound>[], total = organisations.length) {
  return () => ({
    searchOrganisations: ({ type, onlyOpen }: { type?: string; onlyOpen: boolean }) =>
      type === 'REGION' && onlyOpen ? regions : { organisations, total, nextCursor: null },
  });
}

describe('the search for organisations', () => {
  it('says what to type while nothing is asked for', async () => {
    renderPage('/organisations', answering([]));
    expect(await screen.findByText(/Type the beginning of one or more words/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows what was found, whose it is, and whether it is open', async () => {
    const closed = aFound('Elm Surgery', { code: 'ZZ2', isOpen: false, closedOn: '2024-03-31', isInvented: true });
    renderPage(
      '/organisations?text=surgery',
      answering([aFound('Cedar Surgery', { formerName: 'Oak Surgery' }), closed]),
    );
    const table = within(await screen.findByRole('table', { name: 'Organisations found' }));
    const cedar = table.getByRole('row', { name: /Cedar Surgery/ });
    expect(within(cedar).getByText('Was called Oak Surgery')).toBeTruthy();
    expect(within(cedar).getByText('NHS Birch, South East')).toBeTruthy();
    expect(within(cedar).getByRole('link').getAttribute('href')).toBe('/organisations/ZZ1');
    const elm = table.getByRole('row', { name: /Elm Surgery/ });
    expect(within(elm).getByText('Closed on 31 March 2024')).toBeTruthy();
    expect(within(elm).getByText('Invented for the demonstration')).toBeTruthy();
    expect(screen.getByText('2 organisations match.')).toBeTruthy();
  });

  it('puts what is searched for into the address', async () => {
    const router = renderPage('/organisations', answering([]));
    await userEvent.type(await screen.findByLabelText('Name or code'), 'cedar{Enter}');
    expect(router.state.location.search).toBe('?text=cedar');
    await userEvent.selectOptions(screen.getByLabelText('Region'), 'South East');
    await userEvent.selectOptions(screen.getByLabelText('Open or closed'), 'Open today');
    expect(router.state.location.search).toBe('?text=cedar&region=Y1&open=yes');
  });

  it('says how many there are, and leads to the next page and back to the first, which the address holds', async () => {
    const router = renderPage('/organisations?type=PRACTICE', () => ({
      searchOrganisations: ({ type, onlyOpen, after }: { type?: string; onlyOpen: boolean; after?: string | null }) => {
        if (type === 'REGION' && onlyOpen) return regions;
        const isFirst = after === null || after === undefined;
        const organisations = [isFirst ? aFound('Cedar Surgery') : aFound('Elm Surgery', { code: 'ZZ2' })];
        return { organisations, total: 6527, nextCursor: isFirst ? 'page-2' : null };
      },
    }));
    expect(await screen.findByText('1 of 6,527 organisations found is on this page.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'First page' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Next page' }));
    expect(router.state.location.search).toBe('?type=PRACTICE&after=page-2');
    expect(await screen.findByRole('link', { name: 'Elm Surgery' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Open or closed'), 'Open today');
    expect(router.state.location.search).toBe('?type=PRACTICE&open=yes');
  });

  it('leads from a later page back to the first', async () => {
    const router = renderPage('/organisations?text=cedar&after=page-2', answering([aFound('Cedar Surgery')]));
    await userEvent.click(await screen.findByRole('link', { name: 'First page' }));
    expect(router.state.location.search).toBe('?text=cedar');
  });

  it('says what to try where nothing was found', async () => {
    renderPage('/organisations?text=zzzz', answering([]));
    expect(await screen.findByText('No organisation matches what you asked for.')).toBeTruthy();
    expect(screen.getByText(/Check the spelling/)).toBeTruthy();
  });

  it('offers to try again when the service fails', async () => {
    renderPage('/organisations?text=cedar', () => new Error('The service is busy.'));
    expect(await screen.findByText('The service is busy.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
