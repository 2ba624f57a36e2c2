import { formatCount } from '@monitor/domain';
import { FigureText, TableCaption, withoutUnit } from '@monitor/web-charts';
import type { ShownEstimate } from '@monitor/web-charts';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { breakKeys, quarterInSeries } from './breaks.js';
import type { EquityArea, EquityPoint } from './equity-answer.js';

function figure(key: string, header: string, read: (point: EquityPoint) => ShownEstimate): TableColumn<EquityPoint> {
  return {
    key,
    header,
    cell: (point) => <FigureText figure={read(point)} />,
    sortValue: (point) => read(point).value,
  };
}

/** The gap quarter by quarter, in numbers. */
export function GapTable({ caption, area }: { caption: string; area: EquityArea }) {
  const keys = breakKeys(area);
  const columns: TableColumn<EquityPoint>[] = [
    {
      key: 'quarter',
      header: 'Quarter',
      cell: ({ quarter }) => quarterInSeries(quarter, keys),
      sortValue: ({ quarter }) => quarter.id,
      isRowHeader: true,
    },
    figure('difference', 'Gap in percentage points (95% interval)', ({ difference }) => withoutUnit(difference)),
    figure('ratio', 'Ratio (95% interval)', ({ ratio }) => ratio),
    figure('unknown', 'Group not known or not stated', ({ unknown }) => unknown),
    {
      key: 'returns',
      header: 'Returns',
      cell: ({ organisations }) => formatCount(organisations),
      sortValue: ({ organisations }) => organisations,
      isNumber: true,
    },
  ];
  return (
    <DataTable
      caption={<TableCaption>{caption}</TableCaption>}
      columns={columns}
      rows={area.points}
      rowKey={({ quarter }) => quarter.id}
    />
  );
}
