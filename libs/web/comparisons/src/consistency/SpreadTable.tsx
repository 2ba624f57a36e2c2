import { formatCount, statusLabel } from '@monitor/domain';
import { drawnStatuses, FigureText, TableCaption } from '@monitor/web-charts';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { SpreadRow } from './to-spread-rows.js';

interface SpreadTableProps {
  caption: string;
  rowsName: string;
  rows: readonly SpreadRow[];
}

function countColumn(key: string, header: string, read: (row: SpreadRow) => number): TableColumn<SpreadRow> {
  return { key, header, cell: (row) => formatCount(read(row)), sortValue: read, isNumber: true };
}

/** The rows of the bars and of the intervals, in numbers. */
export function SpreadTable({ caption, rowsName, rows }: SpreadTableProps) {
  const columns: TableColumn<SpreadRow>[] = [
    { key: 'name', header: rowsName, cell: ({ label }) => label, sortValue: ({ label }) => label, isRowHeader: true },
    {
      key: 'inPlace',
      header: 'Share in place (95% interval)',
      cell: ({ estimate }) => <FigureText figure={estimate} />,
      sortValue: ({ estimate }) => estimate.value,
    },
    ...drawnStatuses.map((status) => countColumn(status, statusLabel(status), ({ answers }) => answers[status])),
    countColumn('notApplicable', 'Does not apply', ({ notApplicable }) => notApplicable),
    countColumn('accepted', 'Accepted returns', ({ accepted }) => accepted),
  ];
  return (
    <DataTable
      caption={<TableCaption>{caption}</TableCaption>}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
