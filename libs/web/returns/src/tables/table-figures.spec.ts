import { describe, expect, it } from '@jest/globals';
import { answerPlaces, cellIn, editionOf, formatCount, questionsOf, scopesOf, tableTotals } from '@monitor/domain';
import fc from 'fast-check';
import { anyAnsweredTable } from './generated-tables.builder.js';
import { cellsToCome, countColumns, tableFigures, tableSums } from './table-figures.js';
import { isTable } from './table-question.js';

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

  it('gives events for so many people as a rate, which may be larger than one for each', () => {
    const edition = editionOf(2);
    const rate = edition.metrics.find(({ kind }) => kind === 'RATE');
    const question = questionsOf(edition).find((each) => each.metric === rate?.id && each.shape.of === 'TABLE');
    if (rate === undefined || question === undefined || !isTable(question)) throw new Error('It asks for a rate.');
    const [scope] = scopesOf(edition, question, {});
    if (scope === undefined) throw new Error('A table has rows.');
    const cells = { [cellIn(scope, 'numerator')]: 3000, [cellIn(scope, 'denominator')]: 2000 };
    const figures = tableFigures(edition, question, cells);
    expect(figures?.heading).toBe(`Per ${formatCount(rate.per ?? 0)}`);
    expect(figures?.inWords(figures.row(scope))).toBe(formatCount(1.5 * (rate.per ?? 0)));
  });

  it('gives a table of steps or medians no share', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const isPairs = question.counts?.of === 'PAIRS';
        expect(tableFigures(edition, question, table.answer.cells) !== null).toBe(isPairs);
      }),
    );
  });
});
