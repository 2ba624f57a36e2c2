import { describe, expect, it } from '@jest/globals';
import { askedQuestions, editionOf, scopesOf } from '@monitor/domain';
import type { Cells, Question, ReturnContent } from '@monitor/domain';
import fc from 'fast-check';
import { isTable } from '../tables/table-question.js';
import { answering, blankContent } from '../testing/a-return.builder.js';
import { largestMovements } from './movements.js';

const edition = editionOf(2);
const tables = askedQuestions(edition, 'TRUST').filter(
  (question) => isTable(question) && question.counts?.of === 'PAIRS',
);

/** Counts for a table: so many of 200 in each row. */
function counts(question: Question, numerator: (row: number) => number): Cells {
  const scopes = scopesOf(edition, question, {}).flatMap((scope) => (scope.of === 'ROW' ? [scope.row.code] : []));
  const cells = scopes.map((code, row) => [
    [`${code}.numerator`, numerator(row)],
    [`${code}.denominator`, 200],
  ]);
  return Object.fromEntries(cells.flat());
}

function returnOf(numerator: (table: number, row: number) => number): ReturnContent {
  const cells = tables.map((question, table) => [question.code, counts(question, (row) => numerator(table, row))]);
  return answering(Object.fromEntries(cells), blankContent(2, 'TRUST'));
}

const before = returnOf(() => 100);
const moved = (content: ReturnContent, most = 8) => largestMovements({ edition, content, before }, tables, most);

describe('what moved most', () => {
  it('is nothing where nothing moved, and nothing of a table in which a number is to come', () => {
    expect(moved(before)).toEqual([]);
    const [first] = tables;
    if (first === undefined) throw new Error('A trust counts.');
    const whole = counts(first, () => 1);
    const [open] = Object.keys(whole);
    const unfinished = Object.fromEntries(Object.entries(whole).filter(([cell]) => cell !== open));
    expect(moved(answering({ [first.code]: unfinished }, blankContent(2, 'TRUST')))).toEqual([]);
  });

  it('names a slip of the hand first, wherever it stands among all tables', () => {
    fc.assert(
      fc.property(fc.nat(tables.length - 1), fc.integer({ min: 1, max: 20 }), (table, slip) => {
        const content = returnOf((at, row) => (at === table && row === 0 ? slip : 100 + ((at + row) % 5)));
        const [first, second] = moved(content);
        expect(first?.question).toBe(tables[table]);
        expect(first?.counts).toEqual({ now: `${slip} of 200`, before: '100 of 200' });
        expect(first?.row.distance ?? 0).toBeGreaterThanOrEqual(second?.row.distance ?? 0);
      }),
      { numRuns: 25 },
    );
  });

  it('shows no more rows than asked for', () => {
    expect(
      moved(
        returnOf((table, row) => (table + row) % 90),
        5,
      ),
    ).toHaveLength(5);
  });
});
