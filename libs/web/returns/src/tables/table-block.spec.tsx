import { afterEach, describe, expect, it } from '@jest/globals';
import { answerPlaces, editionOf, findQuestion } from '@monitor/domain';
import type { BlockReading, Cells } from '@monitor/domain';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { renderTable } from '../testing/render-table.js';
import type { ReadBlock } from './block.js';
import { anyAnsweredTable } from './generated-tables.builder.js';
import { isTable } from './table-question.js';

const question = findQuestion(editionOf(1), 'M11.SEX');
if (question === null || !isTable(question)) throw new Error('The first edition asks for a table by sex.');
const bySex = { edition: editionOf(1), question };
const withCells = (cells: Cells) => ({
  table: { answer: { question: 'M11.SEX', cells, confirmed: true }, version: 1, typed: {} },
});

const inputsOfGrid = async () => {
  const tables = await screen.findAllByRole('table');
  return within(tables.at(-1) as HTMLElement).getAllByRole<HTMLInputElement>('textbox');
};
const paste = (into: HTMLInputElement | undefined, text: string) =>
  fireEvent.paste(into as HTMLInputElement, { clipboardData: { getData: () => text } });

/** A reader that finds in whatever block what it is told to. */
const finding =
  (reading: Partial<BlockReading>): ReadBlock =>
  () => ({ isLabelled: true, placements: [], notes: [], problems: [], ...reading });

const twoCounts = finding({
  placements: [
    { cell: 'FEMALE.numerator', value: 85, from: 'row 2, “Women”' },
    { cell: 'FEMALE.denominator', value: 150, from: 'row 2, “Women”' },
  ],
  notes: ['The row “Total” was checked and left out.'],
});

afterEach(cleanup);

/** What stands in a table, without what is known of its way to the service. */
const typedIn = (table: DraftAnswer | undefined) => ({ answer: table?.answer, typed: table?.typed });

describe('a block that is pasted into a table', () => {
  it('shows what goes where beside what stands there, and changes nothing before it is put in', async () => {
    const { answerNow } = renderTable({ ...bySex, ...withCells({ 'FEMALE.numerator': 5 }), readBlock: twoCounts });
    paste((await inputsOfGrid())[0], 'Women\t85\t150\n');
    const preview = within(screen.getByRole('region', { name: 'Check before it goes in' }));
    expect(document.activeElement?.textContent).toBe('Check before it goes in');
    const row = within(preview.getByRole('row', { name: /^Female/ }));
    expect(row.getByText('in place of 5')).toBeTruthy();
    expect(row.getAllByText('from row 2, “Women”').length).toBe(2);
    expect(preview.getByText('The row “Total” was checked and left out.')).toBeTruthy();
    expect(preview.getByText('2 numbers, 1 of them in place of what stands there now.')).toBeTruthy();
    expect(answerNow()?.answer.cells).toEqual({ 'FEMALE.numerator': 5 });
    await userEvent.click(preview.getByRole('button', { name: 'Cancel' }));
    expect(answerNow()?.answer.cells).toEqual({ 'FEMALE.numerator': 5 });
  });

  it('goes in as one step, which “Undo paste” takes back', async () => {
    const { answerNow } = renderTable({ ...bySex, ...withCells({ 'FEMALE.numerator': 5 }), readBlock: twoCounts });
    paste((await inputsOfGrid())[0], 'Women\t85\t150\n');
    await userEvent.click(screen.getByRole('button', { name: 'Put into the table' }));
    expect(answerNow()?.answer.cells).toEqual({ 'FEMALE.numerator': 85, 'FEMALE.denominator': 150 });
    await waitFor(() => expect(document.activeElement?.id).toBe('M11.SEX.FEMALE.numerator'));
    await userEvent.click(screen.getByRole('button', { name: 'Undo paste' }));
    expect(answerNow()?.answer.cells).toEqual({ 'FEMALE.numerator': 5 });
    expect(screen.queryByText(/The numbers are in the table/)).toBeNull();
  });

  it('says no longer that it was pasted once something else has been typed', async () => {
    renderTable({ ...bySex, readBlock: twoCounts });
    paste((await inputsOfGrid())[0], 'Women\t85\t150\n');
    await userEvent.click(screen.getByRole('button', { name: 'Put into the table' }));
    expect(screen.getByText(/The numbers are in the table/)).toBeTruthy();
    await userEvent.type((await inputsOfGrid())[4] as HTMLInputElement, '7');
    expect(screen.queryByText(/The numbers are in the table/)).toBeNull();
  });

  it('names each label that matched nothing when it is refused, and changes nothing', async () => {
    const problems = ['“Alien” is no row of this table. It has Female, Male.', '“Sum” is no column of this table.'];
    const { answerNow } = renderTable({ ...bySex, readBlock: finding({ problems }) });
    paste((await inputsOfGrid())[2], 'Alien\t85\n');
    const refused = within(screen.getByRole('region', { name: 'This cannot be placed' }));
    for (const problem of problems) expect(refused.getByText(problem)).toBeTruthy();
    expect(refused.queryByRole('button', { name: 'Put into the table' })).toBeNull();
    await userEvent.click(refused.getByRole('button', { name: 'Close' }));
    expect(answerNow()?.answer.cells).toEqual({});
    await waitFor(() => expect(document.activeElement?.id).toBe('M11.SEX.MALE.numerator'));
  });

  it('says when it was placed by order alone', async () => {
    renderTable({ ...bySex, readBlock: (...of) => ({ ...twoCounts(...of), isLabelled: false }) });
    paste((await inputsOfGrid())[0], '85\t150\n');
    expect(screen.getByText(/placed by order alone\. Check every row/)).toBeTruthy();
  });

  it('is read from the box, or from a csv file, just so', async () => {
    const texts: string[] = [];
    const readBlock: ReadBlock = (...of) => {
      texts.push(of[2].text);
      return twoCounts(...of);
    };
    renderTable({ ...bySex, readBlock });
    await inputsOfGrid();
    await userEvent.click(screen.getByText('Copy, paste or upload a csv'));
    await userEvent.type(screen.getByLabelText('Paste rows from a spreadsheet'), 'Women 85');
    await userEvent.click(screen.getByRole('button', { name: 'See what goes where' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.upload(screen.getByLabelText('Or choose a csv file'), new File(['Sex,Referred\nF,1'], 'sex.csv'));
    expect(await screen.findByRole('button', { name: 'Put into the table' })).toBeTruthy();
    expect(texts).toEqual(['Women 85', 'Sex,Referred\nF,1']);
  });

  it('gives back the same answer of any table when it is looked at, put in and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnsweredTable, fc.infiniteStream(fc.nat(900)), async (of, numbers) => {
        const places = answerPlaces(of.edition, of.question, of.table.answer.cells);
        const placements = places
          .filter(({ scope }) => scope.of === 'ROW')
          .map(({ cell }) => ({ cell, value: numbers.next().value ?? 0, from: 'somewhere' }));
        const { answerNow, unmount } = renderTable({ ...of, readBlock: finding({ placements }) });
        paste((await inputsOfGrid())[0], '1\t2\n');
        expect(typedIn(answerNow())).toEqual(typedIn(of.table));
        await userEvent.click(screen.getByRole('button', { name: 'Put into the table' }));
        for (const { cell, value } of placements) expect(answerNow()?.answer.cells[cell]).toBe(value);
        await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
        await userEvent.keyboard('{Control>}z{/Control}');
        expect(typedIn(answerNow())).toEqual(typedIn(of.table));
        unmount();
      }),
      { numRuns: 10 },
    );
  });
});
