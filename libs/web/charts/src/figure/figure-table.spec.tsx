import { afterEach, describe, expect, it } from '@jest/globals';
import { gapFigure } from '@monitor/domain';
import type { Figure, FigureRows } from '@monitor/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FigureTable } from './FigureTable.js';
import { toIntervalRows } from './chart-rows.js';

afterEach(cleanup);

interface Row {
  name: string;
  returns: number;
  gap: Figure;
}

const table: FigureRows<Row> = {
  columns: [
    { kind: 'WORDS', key: 'code', header: 'Area code', only: 'FILE', read: () => 'Y00' },
    { kind: 'WORDS', key: 'name', header: 'Region', read: ({ name }) => name, isRowHeader: true },
    {
      ...{ kind: 'FIGURE', key: 'gap', header: 'Gap', unit: 'PERCENTAGE_POINTS', hasInterval: true },
      read: ({ gap }) => gap,
    },
    { kind: 'COUNT', key: 'returns', header: 'Returns', read: ({ returns }) => returns },
  ],
  rows: [
    { name: 'London', returns: 1200, gap: gapFigure({ status: 'PUBLISHED', value: 0.05, lower: 0.02, upper: 0.08 }) },
    { name: 'East', returns: 3, gap: gapFigure({ status: 'SUPPRESSED', value: null, lower: null, upper: null }) },
    { name: 'Midlands', returns: 40, gap: gapFigure({ status: 'PUBLISHED', value: -0.01, lower: -0.02, upper: 0 }) },
  ],
  rowKey: ({ name }) => name,
};

describe('FigureTable', () => {
  it('writes figures without the unit that the header bears, absent ones with their reason, and counts with thousands', () => {
    render(<FigureTable caption="Gaps" table={table} />);
    expect(screen.getByRole('columnheader', { name: /Gap in percentage points \(95% interval\)/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'London 5.0 (2.0 to 8.0) 1,200' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'East [c] hidden to protect people 3' })).toBeTruthy();
    expect(screen.queryByText('Y00')).toBeNull();
  });

  it('sorts by the numbers, not by what is written, and keeps absent figures last', async () => {
    render(<FigureTable caption="Gaps" table={table} />);
    await userEvent.click(screen.getByRole('button', { name: /^Gap/ }));
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Midlands', 'London', 'East']);
  });

  it('puts into a cell what the page wants there instead', () => {
    render(
      <FigureTable caption="Gaps" table={table} cells={{ name: ({ name }) => <a href={`/${name}`}>{name}</a> }} />,
    );
    expect(within(screen.getByRole('table')).getAllByRole('link')).toHaveLength(3);
  });
});

describe('toIntervalRows', () => {
  it('names and draws the rows as the table has them', () => {
    const rows = toIntervalRows(table, 'gap');
    expect(rows.map(({ key, label, estimate }) => [key, label, estimate])).toEqual(
      table.rows.map(({ name, gap }) => [name, name, gap]),
    );
  });

  it('refuses a column that holds no figures', () => {
    expect(() => toIntervalRows(table, 'returns')).toThrow(/no column of figures “returns”/);
  });
});
