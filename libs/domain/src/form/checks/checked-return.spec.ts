import { describe, expect, it } from '@jest/globals';
import { buildReturn } from '../complete-content.builder.js';
import { lastDayOf, safeAnswers, safeEarlier } from './checked-return.js';

describe('answers that may be anything', () => {
  it.each([null, 'text', 7, [], {}, { answers: null }, { answers: {} }, { answers: [null, 'x', [], { question: 7 }] }])(
    'are none where they are %j',
    (content) => {
      expect(safeAnswers(content)).toEqual([]);
    },
  );

  it('hold what can be a cell, and are confirmed by true alone', () => {
    const cells = { a: 'x', b: 1, c: false, d: ['A'], e: ['A', 1], f: null, g: { h: 1 } };
    const kept = { a: 'x', b: 1, c: false, d: ['A'] };
    expect(safeAnswers({ answers: [{ question: 'Q', cells, confirmed: 'yes' }] })).toEqual([
      { question: 'Q', cells: kept, confirmed: false },
    ]);
    expect(safeAnswers({ answers: [{ question: 'Q', cells: 7, confirmed: true }] })).toEqual([
      { question: 'Q', cells: {}, confirmed: true },
    ]);
  });
});

describe('earlier returns', () => {
  it('are those that are returns, in their order', () => {
    const [newest, oldest] = [buildReturn(), { ...buildReturn(), quarterId: '2026-27-Q1' as const }];
    const anything = [newest, 'text', null, oldest] as (typeof newest)[];
    const { previous, earlier } = safeEarlier({ previous: anything[1] ?? null, earlier: anything });
    expect(previous).toBeNull();
    expect(earlier.map(({ quarterId }) => quarterId)).toEqual(['2026-27-Q2', '2026-27-Q1']);
  });
});

describe('the last day of the quarter', () => {
  it('is that of the return, or today where it names no quarter', () => {
    expect(lastDayOf({ quarterId: '2026-27-Q2' }, '2026-10-20')).toBe('2026-09-30');
    expect(lastDayOf({ quarterId: 'Q2' }, '2026-10-20')).toBe('2026-10-20');
    expect(lastDayOf(null, '2026-10-20')).toBe('2026-10-20');
  });
});
