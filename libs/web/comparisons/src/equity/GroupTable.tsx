import { FigureText, TableCaption } from '@monitor/web-charts';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { quarterInSeries } from './breaks.js';
import type { GroupRow } from './to-group-rows.js';

interface GroupTableProps {
  caption: string;
  rows: readonly GroupRow[];
  /** Quarters whose figures cannot be compared with those before. */
  breaks: readonly string[];
  /** What is counted above and below the line. */
  metric: { numerator: string; denominator: string };
}

function countColumn(
  key: string,
  header: string,
  read: (row: GroupRow) => GroupRow['group']['numerator'],
): TableColumn<GroupRow> {
  return {
    key,
    header,
    cell: (row) => <FigureText figure={read(row)} />,
    sortValue: (row) => read(row).value,
    isNumber: true,
  };
}

/** Every group's counts and share, quarter by quarter, as published. */
export function GroupTable({ caption, rows, breaks, metric }: GroupTableProps) {
  const columns: TableColumn<GroupRow>[] = [
    {
      key: 'quarter',
      header: 'Quarter',
      cell: ({ quarter }) => quarterInSeries(quarter, breaks),
      sortValue: ({ quarter }) => quarter.id,
      isRowHeader: true,
    },
    { key: 'group', header: 'Group', cell: ({ group }) => group.label, sortValue: ({ group }) => group.label },
    countColumn('numerator', metric.numerator, ({ group }) => group.numerator),
    countColumn('denominator', metric.denominator, ({ group }) => group.denominator),
    {
      key: 'share',
      header: 'Share (95% interval)',
      cell: ({ group }) => <FigureText figure={group.share} />,
      sortValue: ({ group }) => group.share.value,
    },
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
