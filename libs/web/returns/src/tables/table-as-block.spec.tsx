import { afterEach, describe, expect, it } from '@jest/globals';
import { editionOf, questionsOf, readBlock, scopesOf } from '@monitor/domain';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderTable } from '../testing/render-table.js';
import { gridRows } from './grid-rows.js';
import { isTable } from './table-question.js';
import { tableAsBlock } from './table-as-block.js';

const edition = editionOf(2);
const tables = questionsOf(edition).filter(isTable);

afterEach(cleanup);

/** Any table of the edition with any whole numbers in its cells. */
const anyTable = fc.constantFrom(...tables).chain((question) => {
  const cells = scopesOf(edition, question, {}).flatMap((scope) =>
    scope.of === 'ROW' ? question.shape.columns.map(({ key }) => `${scope.row.code}.${key}`) : [],
  );
  const numbers = fc.array(fc.nat(2_000_000), { minLength: cells.length, maxLength: cells.length });
  return numbers.map((values) => ({
    question,
    cells: Object.fromEntries(cells.map((cell, at) => [cell, values[at] ?? 0])),
  }));
});

describe('a table copied for a spreadsheet', () => {
  it('goes back into the same cells when it is pasted, whichever table it is', () => {
    fc.assert(
      fc.property(anyTable, ({ question, cells }) => {
        const table = { answer: { question: question.code, cells, confirmed: true }, version: 1, typed: {} };
        const text = tableAsBlock(edition, question, gridRows({ edition, question, table, before: null }));
        const { placements, problems } = readBlock(edition, question, { text, cells: {}, at: null });
        expect(problems).toEqual([]);
        const placed = placements.filter(({ cell }) => cell in cells).map(({ cell, value }) => [cell, value]);
        expect(Object.fromEntries(placed)).toEqual(cells);
      }),
    );
  });

  it('is put on the clipboard and said to be there', async () => {
    const user = userEvent.setup();
    const question = tables.find(({ code }) => code === 'M11.SEX');
    if (question === undefined) throw new Error('The edition asks for a table by sex.');
    renderTable({ edition, question });
    await user.click(screen.getByRole('button', { name: 'Copy this table for a spreadsheet' }));
    expect((await screen.findByText(/^Copied: \d+ rows/)).getAttribute('role')).toBe('status');
    expect(await navigator.clipboard.readText()).toMatch(/\nFemale\t\t/);
  });
});
