import { afterEach, describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion, levelField } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { anyAnswer, anyAnsweredTable } from './generated-tables.builder.js';
import { largestMovementFirst, summaryRows, twoQuarters } from './summary-rows.js';
import { cellsToCome } from './table-figures.js';
import { isTable } from './table-question.js';
import { TableSummary } from './TableSummary.js';

const question = findQuestion(editionOf(1), 'M11.SEX');
if (question === null || !isTable(question)) throw new Error('The first edition asks for a table by sex.');
const bySex = { edition: editionOf(1), question };

const groups = ['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED'];
const counts = (numerators: readonly number[]): Cells =>
  Object.fromEntries(
    groups.flatMap((group, at) => [
      [`${group}.numerator`, numerators[at] ?? 0],
      [`${group}.denominator`, 100],
    ]),
  );
const answer = (cells: Cells) => ({ question: 'M11.SEX', cells, confirmed: true });
const show = (now: Cells, before: Cells | null) =>
  render(<TableSummary {...bySex} answer={answer(now)} before={before === null ? null : answer(before)} />);
const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the summary of a table', () => {
  it('shows every count and share beside last quarter’s, and the whole', () => {
    show(counts([50, 40, 30, 20]), counts([50, 60, 30, 10]));
    const male = within(screen.getByRole('row', { name: /^Male/ }));
    expect(male.getByText('40')).toBeTruthy();
    expect(male.getByText('Last quarter 60')).toBeTruthy();
    expect(male.getByText('Last quarter 60%')).toBeTruthy();
    expect(male.getByText('−20 percentage points')).toBeTruthy();
    const all = within(screen.getByRole('row', { name: /^All/ }));
    expect(all.getByText('35%')).toBeTruthy();
    expect(all.getByText('Last quarter 150')).toBeTruthy();
  });

  it('puts the largest movement first, and the order of the form when it is asked to', async () => {
    show(counts([50, 40, 30, 20]), counts([50, 60, 30, 10]));
    expect(rowNames()).toEqual(['Male', 'Sex not specified', 'Female', 'Sex not known', 'All']);
    await userEvent.click(screen.getByRole('button', { name: /^Show in the order of the form/ }));
    expect(rowNames()).toEqual(['Female', 'Male', 'Sex not known', 'Sex not specified', 'All']);
    await userEvent.click(screen.getByRole('button', { name: /^Show the largest movement first/ }));
    expect(rowNames()[0]).toBe('Male');
  });

  it('keeps the order of the form where there is no quarter before it', () => {
    show(counts([50, 40, 30, 20]), null);
    expect(rowNames()).toEqual(['Female', 'Male', 'Sex not known', 'Sex not specified', 'All']);
  });

  it('says of an unfinished table that it is not complete, and gives it no share and no sum', () => {
    const unfinished = Object.entries(counts([26, 40, 30, 20])).filter(([cell]) => cell !== 'MALE.numerator');
    show(Object.fromEntries(unfinished), counts([50, 60, 30, 10]));
    expect(screen.getByText('Not complete:').parentElement?.textContent).toContain('1 number is to come');
    expect(document.body.textContent).not.toContain('%');
    expect(rowNames()).not.toContain('All');
  });

  it('says why a table cannot be given', () => {
    show({ notCollected: true, explanation: 'The system is being replaced.' }, null);
    expect(screen.getByText('Why it cannot be given: The system is being replaced.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('gives no share of any table in which a number is to come, and every row of any table once', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const now = table.answer.cells;
        const rows = summaryRows(twoQuarters(edition, question, { now, before: now }));
        if (cellsToCome(edition, question, now) > 0) expect(rows.every(({ figure }) => figure === null)).toBe(true);
        expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
        expect(rows.every(({ distance }) => distance <= 0)).toBe(true);
        expect(largestMovementFirst(rows).length).toBe(rows.length);
      }),
    );
  });

  it('sets against each other only what was counted at the same level', () => {
    const anyTwo = anyAnsweredTable.chain((of) =>
      anyAnswer(of, of.table.answer.cells[levelField] !== 'DETAILED').map((before) => ({ ...of, before })),
    );
    fc.assert(
      fc.property(anyTwo, ({ edition, question, table, before }) => {
        const [definition] = edition.stratifiers;
        if (definition?.detailedGroups === undefined || table.answer.cells[levelField] !== 'DETAILED') return;
        const rows = summaryRows(
          twoQuarters(edition, question, { now: table.answer.cells, before: before.answer.cells }),
        );
        const divided = rows.filter(({ code }) => /P[12]$/.test(code));
        expect(divided.flatMap(({ cells }) => [...cells.values()]).every((each) => each.before === null)).toBe(true);
      }),
    );
  });
});
