import { FigureText, TableCaption } from '@monitor/web-charts';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { GroupRow } from './to-group-rows.js';

interface GroupTableProps {
  caption: string;
  rows: readonly GroupRow[];
  /** What is counted above and below the line. */
  metric: { numerator: string; denominator: string };
}

/** Every group's counts and share, quarter by quarter, as published. */
export function GroupTable({ caption, rows, metric }: GroupTableProps) {
  const columns: TableColumn<GroupRow>[] = [
    {
      key: 'quarter',
      header: 'Quarter',
      cell: ({ quarter }) => quarter.label,
      sortValue: ({ quarter }) => quarter.id,
      isRowHeader: true,
    },
    { key: 'group', header: 'Group', cell: ({ group }) => group.label, sortValue: ({ group }) => group.label },
    {
      key: 'numerator',
      header: metric.numerator,
      cell: ({ group }) => <FigureText figure={group.numerator} />,
      sortValue: ({ group }) => group.numerator.value,
      isNumber: true,
    },
    {
      key: 'denominator',
      header: metric.denominator,
      cell: ({ group }) => <FigureText figure={group.denominator} />,
      sortValue: ({ group }) => group.denominator.value,
      isNumber: true,
    },
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
