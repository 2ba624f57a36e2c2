import { describe, expect, it } from '@jest/globals';
import { quartersUpTo } from '@monitor/domain';
import fc from 'fast-check';
import type { HistoryRow } from './organisation-histories.query.js';
import { takenOver } from './taken-over.js';

const quarterIds = quartersUpTo('2025-26-Q4', 8);
const day = '2025-04-01';
const before = quarterIds.filter((id) => id < '2025-26-Q1');

const row = (code: string, quarterId: string, helped: number, changes: Partial<HistoryRow> = {}): HistoryRow => ({
  ...{ code, quarterId, type: 'PRACTICE', regionCode: 'Y56', icbCode: 'QKK' },
  ...{ inPlace: 1, checked: 0, doNotApply: 0, answered: 1, numerators: [helped, 2], denominators: [100, 4] },
  ...changes,
});
const merger = { successor: 'S', predecessors: ['A', 'B'], effectiveOn: day };

describe('what an organisation took over', () => {
  it('is its own past: counts are added up, and in place is what was in place in all of them', () => {
    const rows = before.flatMap((id) => [row('A', id, 10), row('B', id, 30, { inPlace: 0, doNotApply: 1 })]);
    const own = quarterIds.filter((id) => !before.includes(id)).map((id) => row('S', id, 50));
    const whole = takenOver([...rows, ...own], [merger]);
    expect(whole.map(({ code, quarterId }) => [code, quarterId])).toEqual(quarterIds.map((id) => ['S', id]));
    expect(whole[0]).toMatchObject({ inPlace: 0, doNotApply: 1, numerators: [40, 4], denominators: [200, 8] });
    expect(whole.at(-1)).toMatchObject({ inPlace: 1, numerators: [50, 2] });
  });

  it('is missing where one of them is, and has no outcome where one of them counted none', () => {
    const [first = '', second = ''] = before;
    const rows = [row('A', first, 10), row('A', second, 10), row('B', second, 30, { numerators: null })];
    expect(takenOver(rows, [merger])).toEqual([expect.objectContaining({ quarterId: second, numerators: null })]);
  });

  it('stands beside what took it over, where that was there before', () => {
    const rows = before.flatMap((id) => [row('A', id, 10), row('B', id, 30)]);
    const whole = takenOver(rows, [{ successor: 'A', predecessors: ['B'], effectiveOn: day }]);
    expect(whole).toHaveLength(before.length);
    expect(whole[0]).toMatchObject({ code: 'A', numerators: [40, 4] });
  });

  it('goes through several mergers, and never counts anybody twice or drops a quarter that all gave', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, ([a = 0, b = 0, c = 0]) => {
        const rows = before.flatMap((id) => [row('A', id, a), row('B', id, b), row('C', id, c)]);
        const whole = takenOver(rows, [
          { successor: 'S', predecessors: ['A', 'B'], effectiveOn: day },
          { successor: 'T', predecessors: ['C', 'S'], effectiveOn: '2025-07-01' },
        ]);
        expect(whole.map(({ code, numerators }) => [code, numerators?.[0]])).toEqual(
          before.map(() => ['T', a + b + c]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('leaves everybody else as they were', () => {
    const rows = before.map((id) => row('Z', id, 5));
    expect(takenOver(rows, [merger])).toEqual(rows);
  });
});
