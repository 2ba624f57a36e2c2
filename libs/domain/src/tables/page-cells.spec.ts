import { describe, expect, it } from '@jest/globals';
import { gapFigure } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import type { FigureColumn } from './figure-column.js';
import { pageCells } from './page-cells.js';

interface Row {
  name: string;
  returns: number;
  gap: Figure;
}

const columns: FigureColumn<Row>[] = [
  { kind: 'WORDS', key: 'code', header: 'Area code', only: 'FILE', read: () => 'Y00' },
  { kind: 'WORDS', key: 'name', header: 'Region', read: ({ name }) => name },
  { kind: 'COUNT', key: 'returns', header: 'Returns', read: ({ returns }) => returns },
  { kind: 'FIGURE', key: 'gap', header: 'Gap', unit: 'PERCENTAGE_POINTS', hasInterval: true, read: ({ gap }) => gap },
];

describe('pageCells', () => {
  it('holds what the page shows, absent figures with their reason, and never a tab or a line break', () => {
    const gap = gapFigure({ status: 'PUBLISHED', value: -0.05, lower: -0.08, upper: -0.02 });
    const hidden = gapFigure({ status: 'SUPPRESSED', value: null, lower: null, upper: null });
    const rows = [
      { name: 'London\tand\nround it', returns: 1200, gap },
      { name: 'East', returns: 3, gap: hidden },
    ];
    expect(pageCells({ columns, rows })).toEqual({
      head: ['Region', 'Returns', 'Gap in percentage points (95% interval)'],
      body: [
        ['London and round it', '1,200', '−5.0 (−8.0 to −2.0)'],
        ['East', '3', '[c] hidden to protect people'],
      ],
    });
  });
});
