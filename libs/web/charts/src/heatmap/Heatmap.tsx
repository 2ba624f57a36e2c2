import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { TableCaption } from '../figure/TableCaption.js';
import { HeatLegend } from './HeatLegend.js';
import { heatTone } from './heat-tone.js';

/** One cell: how dark it is and what stands in it. */
export interface HeatCell {
  /** Share of 0 to 1; null where there is no figure, and then there is no tone. */
  value: number | null;
  /** Whether so little stands behind it that it must not be as loud as the others: it is hatched. */
  isUnreliable?: boolean;
  content: ReactNode;
}

/** One row of cells, in the order of the columns. */
export interface HeatRow {
  key: string;
  name: string;
  header: ReactNode;
  /** Whether it is what the other rows are parts of: it stays above them however they are sorted. */
  isApart?: boolean;
  /** What stands between the name and the cells, for example how many answered. */
  aside: { value: number | null; content: ReactNode };
  cells: readonly HeatCell[];
}

interface HeatmapProps {
  caption: string;
  /** What the rows are: "Region". */
  rowsName: string;
  asideName: string;
  columns: readonly { key: string; label: string }[];
  rows: readonly HeatRow[];
  legend: string;
}

function HeatCellBox({ cell }: { cell: HeatCell | undefined }) {
  if (cell === undefined) return null;
  const tone = cell.value === null ? 'none' : heatTone(cell.value);
  const name = cell.isUnreliable === true ? 'few' : tone;
  return <div className={`monitor-heat monitor-heat--${name}`}>{cell.content}</div>;
}

/** A table whose cells are the darker the higher their share. The share itself stands in each cell. */
export function Heatmap({ caption, rowsName, asideName, columns, rows, legend }: HeatmapProps) {
  const nameColumn: TableColumn<HeatRow> = {
    key: 'name',
    header: rowsName,
    cell: ({ header }) => header,
    sortValue: ({ name }) => name,
    isRowHeader: true,
  };
  const asideColumn: TableColumn<HeatRow> = {
    key: 'aside',
    header: asideName,
    cell: ({ aside }) => <div className="monitor-heat">{aside.content}</div>,
    sortValue: ({ aside }) => aside.value,
  };
  const heatColumns = columns.map<TableColumn<HeatRow>>(({ key, label }, index) => ({
    key,
    header: label,
    cell: ({ cells }) => <HeatCellBox cell={cells[index]} />,
    sortValue: ({ cells }) => cells[index]?.value ?? null,
  }));
  return (
    <div className="monitor-heatmap" data-picture="">
      <DataTable
        caption={<TableCaption>{caption}</TableCaption>}
        columns={[nameColumn, asideColumn, ...heatColumns]}
        rows={rows}
        rowKey={({ key }) => key}
        isApart={({ isApart }) => isApart === true}
        hideCaption
      />
      <HeatLegend label={legend} hasUnreliable={rows.some(({ cells }) => cells.some((cell) => cell.isUnreliable))} />
    </div>
  );
}
