import { describe, expect, it } from '@jest/globals';
import { shareFigure } from '@monitor/domain';
import type { FigureColumn } from '@monitor/domain';
import { toIntervalRows } from './chart-rows.js';

interface Row {
  area: string;
  group: string;
}

const share = shareFigure({ status: 'PUBLISHED', value: 0.4, lower: 0.3, upper: 0.5 });
const columns: FigureColumn<Row>[] = [
  { kind: 'WORDS', key: 'area', header: 'Area', only: 'FILE', read: ({ area }) => area, isRowHeader: true },
  { kind: 'WORDS', key: 'group', header: 'Group', read: ({ group }) => group, isRowHeader: true },
  { kind: 'FIGURE', key: 'share', header: 'Share', unit: 'SHARE', hasInterval: true, read: () => share },
];

describe('the rows of an interval plot', () => {
  it('are named as on the page, whatever names them in the file', () => {
    const rows = ['Black', 'White'].map((group) => ({ area: 'London', group }));
    const drawn = toIntervalRows({ columns, rows, rowKey: ({ group }) => group }, 'share');
    expect(drawn.map(({ key, label }) => [key, label])).toEqual([
      ['Black', 'Black'],
      ['White', 'White'],
    ]);
  });

  it('are refused where the page names no row', () => {
    const named = columns.filter(({ key }) => key !== 'group');
    expect(() => toIntervalRows({ columns: named, rows: [], rowKey: () => '' }, 'share')).toThrow(/no row header/);
  });
});
