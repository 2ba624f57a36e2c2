import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './DataTable.js';
import { sortRows } from './sort-rows.js';

const regions = [
  { name: 'London', share: 0.4 },
  { name: 'South West', share: null },
  { name: 'Midlands', share: 0.7 },
];

function namesInTable(): string[] {
  return within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '');
}

function renderRegions() {
  render(
    <DataTable
      caption="Share in place by region"
      rows={regions}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', header: 'Region', cell: (row) => row.name, isRowHeader: true },
        { key: 'share', header: 'Share', cell: (row) => row.share ?? 'not reported', sortValue: (row) => row.share },
      ]}
    />,
  );
}

afterEach(cleanup);

describe('sortRows', () => {
  it('keeps rows without a value last in both directions', () => {
    const shares = (direction: 'ascending' | 'descending') =>
      sortRows(regions, (row) => row.share, direction).map((row) => row.share);
    expect(shares('ascending')).toEqual([0.4, 0.7, null]);
    expect(shares('descending')).toEqual([0.7, 0.4, null]);
  });

  it('sorts words as people do, numbers inside them by size', () => {
    const names = ['Fifth 10', 'fifth 2', 'Fifth 1'];
    expect(sortRows(names, (name) => name, 'ascending')).toEqual(['Fifth 1', 'fifth 2', 'Fifth 10']);
  });
});

describe('DataTable', () => {
  it('has a caption, and a box that can be reached and scrolled with the keyboard', () => {
    renderRegions();
    expect(screen.getByRole('table', { name: 'Share in place by region' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Share in place by region' }).tabIndex).toBe(0);
  });

  it('sorts by a header up, then down, and says so', async () => {
    renderRegions();
    const header = screen.getByRole('columnheader', { name: /Share/ });
    await userEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(namesInTable()).toEqual(['London', 'Midlands', 'South West']);
    await userEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('descending');
    expect(namesInTable()).toEqual(['Midlands', 'London', 'South West']);
  });

  it('offers no sorting where a column has no value to sort by', () => {
    renderRegions();
    expect(within(screen.getByRole('columnheader', { name: 'Region' })).queryByRole('button')).toBeNull();
  });
});

describe('a table whose rows are cards on a narrow screen', () => {
  it('bears its heading in every cell, for the eye alone: a screen reader has that of the column', () => {
    render(
      <DataTable
        asCards
        caption="Share in place by region"
        rows={regions}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', header: 'Region', cell: (row) => row.name, isRowHeader: true },
          { key: 'share', header: 'Share', cell: (row) => row.share ?? 'not reported' },
        ]}
      />,
    );
    const headings = screen.getAllByRole('cell').map((cell) => cell.querySelector('[aria-hidden="true"]')?.textContent);
    expect(headings).toEqual(['Share', 'Share', 'Share']);
    expect(namesInTable()).toEqual(['London', 'South West', 'Midlands']);
  });
});
