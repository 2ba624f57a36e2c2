import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from './testing/render-page.js';

afterEach(cleanup);

const administrator = acting('ADMINISTRATOR', null);
const collection = {
  id: 'c-1',
  title: 'Accessibility standard',
  source: 'A publisher, 12 May 2026',
  fileName: 'standard.csv',
  state: 'PROPOSED',
  version: 2,
  contentHash: 'abc',
  rows: 1201,
  refused: 2,
  answers: 1198,
  organisations: 400,
  leftOut: [{ because: 'Not asked', rows: 1 }],
  events: [{ step: 'CHECK', personName: 'Reader', recordedAt: new Date('2026-11-02T10:00:00Z'), comment: null }],
  next: ['SEND_BACK', 'APPROVE'],
  withheld: [] as { step: string; reason: string }[],
};
const fault = { line: 7, column: 'Outcome', found: 'Maybe', wanted: 'Choose one of the answers.' };
const difference = { quarterId: '2025-26-Q1', question: 'D2-S2', regionCode: 'Y56', kind: 'NEW', answers: 1198 };

/** The API with one collection; what is sent is kept. */
function api(changes: Partial<typeof collection> = {}) {
  const sent: Record<string, unknown>[] = [];
  const shown = { ...collection, ...changes };
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'LoadedCollections') return { loadedCollections: [shown] };
    if (operation === 'OneCollection') {
      return { loadedCollection: shown, loadingDifference: [difference], loadingFaults: [fault] };
    }
    sent.push(variables['input'] as Record<string, unknown>);
    if (operation === 'BeginCollection') {
      return { beginCollection: { id: null, faults: [{ part: 'source', message: '“source” is missing or empty.' }] } };
    }
    return { takeLoadingStep: { ...shown, state: 'LOADED', version: 3, next: [] } };
  };
  return { sent, answering };
}

describe('the page of a collection', () => {
  it('says where it stands, what it would change and what could not be loaded', async () => {
    renderPage('/national/loading/c-1', api().answering, administrator);
    expect(await screen.findByText(/^Waits for approval\. It waits/)).toBeTruthy();
    const change = within(screen.getByRole('table', { name: 'What it would change' }));
    expect(change.getByText('April to June 2025')).toBeTruthy();
    expect(change.getByText('1,198')).toBeTruthy();
    const faults = within(screen.getByRole('table', { name: /could not be loaded/ }));
    expect(faults.getByText('Choose one of the answers.')).toBeTruthy();
    expect(screen.getByText('1: Not asked')).toBeTruthy();
  });

  it('approves the version and the content that were looked at', async () => {
    const { sent, answering } = api();
    renderPage('/national/loading/c-1', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Approve and load it' }));
    expect(sent).toEqual([{ id: 'c-1', step: 'APPROVE', expectedVersion: 2, contentHash: 'abc', comment: null }]);
  });

  it('sends nothing back without a reason', async () => {
    const { sent, answering } = api();
    renderPage('/national/loading/c-1', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Send it back' }));
    expect(screen.getAllByText(/Say why, for whoever reads the record later/).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('tells whoever read it in that another must approve it', async () => {
    const withheld = [{ step: 'APPROVE', reason: 'Another administrator must approve it.' }];
    renderPage('/national/loading/c-1', api({ next: ['WITHDRAW'], withheld }).answering, administrator);
    expect(await screen.findByText('Another administrator must approve it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve and load it' })).toBeNull();
  });
});

describe('reading a file in', () => {
  it('asks for both files, and says at the mapping what is wrong with it', async () => {
    const { answering } = api();
    renderPage('/national/loading/new', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Read it in' }));
    expect(screen.getAllByText(/Choose the published file, saved as csv/).length).toBeGreaterThan(0);
    const mapping = new File(['{}'], 'mapping.json', { type: 'application/json' });
    Object.assign(mapping, { text: () => Promise.resolve('{}') });
    await userEvent.upload(screen.getByLabelText('The published file'), new File(['a'], 'a.csv', { type: 'text/csv' }));
    await userEvent.upload(screen.getByLabelText('Its mapping'), mapping);
    await userEvent.click(screen.getByRole('button', { name: 'Read it in' }));
    expect((await screen.findAllByText(/“source” is missing or empty/)).length).toBeGreaterThan(0);
  });
});

describe('a file that is too large', () => {
  it('is not sent: the page says what was found, what is wanted and how to divide it', async () => {
    const { sent, answering } = api();
    renderPage('/national/loading/new', answering, administrator);
    const file = new File(['a'], 'a.csv', { type: 'text/csv' });
    Object.defineProperty(file, 'size', { value: 64 * 1024 * 1024 });
    await userEvent.upload(await screen.findByLabelText('The published file'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Read it in' }));
    const said = /The file has 64\.0 MiB or more\. Wanted is one of at most 50 MiB\. Divide it by question/;
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });
});

describe('the list of collections', () => {
  it('names each with its source and where it stands', async () => {
    renderPage('/national/loading', api().answering, administrator);
    const row = within(await screen.findByRole('row', { name: /Accessibility standard/ }));
    expect(row.getByText('Waits for approval')).toBeTruthy();
  });

  it('is not for others', async () => {
    renderPage('/national/loading', api().answering, acting('NATIONAL_ANALYST', null));
    expect(await screen.findByText(/Only administrators load published collections/)).toBeTruthy();
  });
});
