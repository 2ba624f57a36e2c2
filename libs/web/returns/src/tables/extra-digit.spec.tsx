import { afterEach, describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTable } from '../testing/render-table.js';
import { isTable } from './table-question.js';

const edition = { ...editionOf(2), rules: ['unusual-count-change'] };
const question = findQuestion(edition, 'M11.ETHNICITY');
if (question === null || !isTable(question)) throw new Error('The second edition asks for a table by ethnicity.');

const counts = (referred: number): Cells =>
  Object.fromEntries(
    ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED', 'NOT_KNOWN'].flatMap((group) => [
      [`${group}.numerator`, Math.round(0.77 * referred)],
      [`${group}.denominator`, referred],
    ]),
  );
const answer = (referred: number) => ({ question: 'M11.ETHNICITY', cells: counts(referred), confirmed: true });
const quarters = ['2026-27-Q1', '2025-26-Q4', '2025-26-Q3', '2025-26-Q2', '2025-26-Q1', '2024-25-Q4'];
const earlier = [5790, 5400, 5600, 5900, 5500, 5700].map((referred, at) => ({
  organisationCode: 'X01',
  quarterId: quarters[at] ?? '',
  edition: edition.version,
  answers: [answer(referred)],
}));

afterEach(cleanup);

describe('an extra digit', () => {
  it('is seen when the cell is left, with what is usual, and wants its reason before one goes on', async () => {
    renderTable({ edition, question, earlier, table: { answer: answer(5790), version: 1, typed: {} } });
    const input = screen.getByLabelText<HTMLInputElement>('White, people referred to digital skills support');
    await userEvent.clear(input);
    await userEvent.type(input, '57,900');
    expect(screen.queryByText(/what is usual here/)).toBeNull();
    await userEvent.tab();
    const below = within(input.closest('tr')?.nextElementSibling as HTMLElement);
    expect(
      below.getByText(/57,900 is ten times what is usual here \(5,400 to 5,900 in the last 6 quarters\)/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByText('There is a problem')).toBeTruthy();
    await userEvent.type(below.getByLabelText(/^Explain what is unusual/), 'Two practices merged.');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeTruthy();
  });
});
