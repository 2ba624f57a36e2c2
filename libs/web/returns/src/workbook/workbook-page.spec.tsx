import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkbookAnswer } from '@monitor/domain';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const change = { cell: 'D1-S1.status', question: 'Needs known: status', before: 'No answer', after: 'Planned' };
const fault = {
  sheet: '1 Access',
  address: 'C9',
  cell: 'D1-S1.status',
  question: 'Needs known: status',
  found: 'Nearly',
  wanted: 'one of “Planned”',
};
const network = globalThis.fetch;

/** What the service is asked, and what it answers, in turn. */
let answers: (WorkbookAnswer | 'NOTHING')[] = [];
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  globalThis.fetch = (input) => {
    asked.push(String(input));
    const answer = answers.shift();
    if (answer === undefined || answer === 'NOTHING') return Promise.reject(new TypeError('no connection'));
    return Promise.resolve({ json: () => Promise.resolve(answer) } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = network;
  cleanup();
});

async function sendIn(...next: (WorkbookAnswer | 'NOTHING')[]) {
  answers = next;
  renderReturn('workbook', { shown: aReturn() });
  const input = await screen.findByLabelText('The workbook that you have filled in');
  fireEvent.change(input, { target: { files: [new File(['PK'], 'return.xlsx')] } });
  fireEvent.click(screen.getByRole('button', { name: 'Show what would change' }));
}

describe('The page of the workbook', () => {
  it('shows what would change, and saves it only when told to', async () => {
    const madeAt = '2026-10-20T09:30:00.000Z';
    await sendIn({ outcome: 'PREVIEW', madeAt, changes: [change] }, { outcome: 'SAVED', madeAt, changes: [change] });
    expect(await screen.findByText('Nothing is saved yet: this is what would change')).toBeTruthy();
    expect(asked).toEqual([expect.stringMatching(/workbook\.xlsx\?dryRun=true$/)]);
    fireEvent.click(screen.getByRole('button', { name: 'Save these changes' }));
    expect(await screen.findByText('The workbook is saved')).toBeTruthy();
    expect(asked[1]).toMatch(/workbook\.xlsx$/);
  });

  it('names each box that cannot be read, and offers nothing to save', async () => {
    await sendIn({ outcome: 'FAULTS', faults: [fault] });
    expect(await screen.findByText('1 Access, C9')).toBeTruthy();
    expect(screen.getByText('one of “Planned”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save these changes' })).toBeNull();
  });

  it('says who has changed what meanwhile', async () => {
    await sendIn({
      outcome: 'CONFLICTS',
      conflicts: [{ question: 'D1-S1', name: 'Needs known', editedByName: 'Amina Khan' }],
    });
    expect(await screen.findByText(/changed by Amina Khan/)).toBeTruthy();
  });

  it('says why a file is not taken, and when no answer comes', async () => {
    await sendIn({ outcome: 'REFUSED', code: 'OTHER_QUARTER', message: 'This workbook is of another quarter.' });
    expect(await screen.findByText('This workbook is of another quarter.')).toBeTruthy();
    answers = ['NOTHING'];
    fireEvent.click(screen.getByRole('button', { name: 'Show what would change' }));
    expect(await screen.findByText(/The service cannot be reached/)).toBeTruthy();
  });

  it('asks for a file where none was chosen', async () => {
    renderReturn('workbook', { shown: aReturn() });
    fireEvent.click(await screen.findByRole('button', { name: 'Show what would change' }));
    expect(screen.getByText('Choose the workbook that you have filled in.')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
