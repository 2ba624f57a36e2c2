import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { WriteToShown } from './WriteToShown.js';

afterEach(cleanup);

const named = (...codes: string[]) => codes.map((code) => ({ code, name: `Practice ${code}` }));
const letterToShown = {
  example: 'Lead asks for the return.',
  reached: named('A1', 'A2'),
  withoutMailbox: named('A3'),
  writtenToday: [],
  notAsked: named('A4'),
};

const show = pageRenderer([
  { path: '/', element: <WriteToShown quarterId="2026-27-Q1" organisationCodes={['A1', 'A2', 'A3', 'A4']} /> },
]);

describe('the letter to the organisations shown', () => {
  it('is previewed with whom it reaches and whom not, and written once somebody says so', async () => {
    const sent: unknown[] = [];
    show(
      '/',
      (operation, variables) => {
        if (operation !== 'WriteToShown') return { letterToShown };
        sent.push(variables);
        return { writeToShown: { written: 2, problem: null } };
      },
      acting('REGIONAL_LEAD', 'Y61'),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Write to the 4 organisations shown' }));
    expect(await screen.findByText(/The letter goes to 2 organisations/)).toBeTruthy();
    expect(screen.getByText('Have no mailbox in use, so ring them: 1')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Add a note (optional)'), 'Ring me.');
    await userEvent.click(screen.getByRole('button', { name: 'Write to 2 organisations' }));
    expect(await screen.findByText(/Written to 2 organisations/)).toBeTruthy();
    expect(sent).toEqual([
      {
        input: expect.objectContaining({ organisationCodes: ['A1', 'A2'], note: 'Ring me.', quarterId: '2026-27-Q1' }),
      },
    ]);
  });
});
