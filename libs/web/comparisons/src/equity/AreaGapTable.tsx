import { FigureText, TableCaption, withoutUnit } from '@monitor/web-charts';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { formatCount } from '@monitor/domain';
import { useSearchParams } from 'react-router';
import { withParameters } from '../fetching/with-parameters.js';
import type { EquityArea, EquityPoint } from './equity-answer.js';

interface AreaGapTableProps {
  caption: string;
  rowsName: string;
  areas: readonly EquityArea[];
}

interface AreaRow {
  area: EquityArea['area'];
  latest: EquityPoint;
}

function AreaLink({ area }: { area: EquityArea['area'] }) {
  const [parameters] = useSearchParams();
  return (
    <TextLink to={withParameters(parameters, { area: area.code })} about="follow over the quarters">
      {area.shortName}
    </TextLink>
  );
}

const columnsAfterName: TableColumn<AreaRow>[] = [
  {
    key: 'difference',
    header: 'Gap in percentage points (95% interval)',
    cell: ({ latest }) => <FigureText figure={withoutUnit(latest.difference)} />,
    sortValue: ({ latest }) => latest.difference.value,
  },
  {
    key: 'ratio',
    header: 'Ratio (95% interval)',
    cell: ({ latest }) => <FigureText figure={latest.ratio} />,
    sortValue: ({ latest }) => latest.ratio.value,
  },
  {
    key: 'unknown',
    header: 'Group not known or not stated',
    cell: ({ latest }) => <FigureText figure={latest.unknown} />,
    sortValue: ({ latest }) => latest.unknown.value,
  },
  {
    key: 'returns',
    header: 'Returns',
    cell: ({ latest }) => formatCount(latest.organisations),
    sortValue: ({ latest }) => latest.organisations,
    isNumber: true,
  },
];

/** The latest gap of each area in numbers; the name leads to the area over time. */
export function AreaGapTable({ caption, rowsName, areas }: AreaGapTableProps) {
  const rows = areas.flatMap<AreaRow>(({ area, points }) => {
    const latest = points.at(-1);
    return latest === undefined ? [] : [{ area, latest }];
  });
  const nameColumn: TableColumn<AreaRow> = {
    key: 'name',
    header: rowsName,
    cell: ({ area }) => <AreaLink area={area} />,
    sortValue: ({ area }) => area.shortName,
    isRowHeader: true,
  };
  return (
    <DataTable
      caption={<TableCaption>{caption}</TableCaption>}
      columns={[nameColumn, ...columnsAfterName]}
      rows={rows}
      rowKey={({ area }) => area.code}
    />
  );
}
