import { describe, expect, it } from '@jest/globals';
import { answerPlaces, tableTotals } from '@monitor/domain';
import fc from 'fast-check';
import { anyAnsweredTable } from './generated-tables.builder.js';
import { cellsToCome, countColumns, tableFigures, tableSums } from './table-figures.js';

describe('what a table comes to', () => {
  it('has sums and a figure of the whole only when no number is to come, and then those of the one source', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const { cells } = table.answer;
        const open = cellsToCome(edition, question, cells);
        const sums = tableSums(edition, question, cells);
        const isEquity = edition.stratifiers[0]?.isEquity === true;
        expect(sums !== null).toBe(open === 0 && isEquity);
        const totals = tableTotals(edition, question, cells);
        if (open > 0) expect(tableFigures(edition, question, cells)?.whole ?? null).toBeNull();
        if (sums !== null && totals !== null) expect(Object.fromEntries(sums)).toEqual(totals);
      }),
    );
  });

  it('knows of every number that is to come', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const places = answerPlaces(edition, question, table.answer.cells).filter(({ scope }) => scope.of === 'ROW');
        const empty = places.filter(({ cell }) => table.answer.cells[cell] === undefined);
        expect(cellsToCome(edition, question, table.answer.cells)).toBe(empty.length);
      }),
    );
  });

  it('adds up counts and never days', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const sums = tableSums(edition, question, table.answer.cells);
        if (sums !== null) expect([...sums.keys()]).toEqual(countColumns(question).map(({ key }) => key));
      }),
    );
  });
});
