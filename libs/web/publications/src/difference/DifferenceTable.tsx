import { formatCount } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useState } from 'react';
import type { NamedDifference } from './difference-filters.js';

type Row = NamedDifference;

const atATime = 50;

function figureName({ metricName, groupLabel, measureLabel }: Row): string {
  return [metricName, groupLabel, measureLabel].filter((part) => part != null).join(', ');
}

function columnsOf(from: number, to: number): TableColumn<Row>[] {
  return [
    {
      key: 'figure',
      header: 'Figure',
      isRowHeader: true,
      cell: (row) => (
        <>
          {row.areaName}
          <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">{figureName(row)}</p>
        </>
      ),
    },
    { key: 'quarter', header: 'Quarter', cell: ({ quarter }) => quarter.label },
    { key: 'before', header: `In publication ${String(from)}`, cell: ({ before }) => before?.text ?? 'Not in it' },
    { key: 'after', header: `In publication ${String(to)}`, cell: ({ after }) => after?.text ?? 'Not in it' },
    { key: 'change', header: 'What changed', cell: ({ text }) => text },
  ];
}

function rowKey(row: Row): string {
  const { quarter, boundaries, level, areaCode, metricId, stratifier, groupLabel, measureLabel } = row;
  return [quarter.id, boundaries, level, areaCode, metricId, stratifier, groupLabel, measureLabel].join(' ');
}

interface DifferenceTableProps {
  rows: readonly Row[];
  from: number;
  to: number;
}

/** Figures that differ, the largest difference first, fifty more at a time. */
export function DifferenceTable({ rows, from, to }: DifferenceTableProps) {
  const [most, setMost] = useState(atATime);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return (
    <>
      <DataTable
        asCards
        caption={`Figures that differ, the largest difference first: ${formatCount(shown.length)} of ${formatCount(rows.length)}`}
        columns={columnsOf(from, to)}
        rows={shown}
        rowKey={rowKey}
      />
      {left > 0 && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setMost(most + atATime)}>
          Show {formatCount(Math.min(left, atATime))} more
        </button>
      )}
    </>
  );
}
