import { YAxis } from 'recharts';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { RowName } from './RowName.js';
import type { RowLayout, RowWords } from './row-layout.js';

/** What stands beside a row: the value at the right, or behind the name where it is narrow. */
export interface NamedRow extends RowWords {
  isStrong: boolean;
}

interface RowNamesProps {
  /** Whether no mark stands in any row: then the axis is held up by its own ends alone. */
  isBare: boolean;
  rows: readonly NamedRow[];
  layout: RowLayout;
  size: DrawingSize;
}

/** The rows of a chart from top to bottom, by their number, each with its name and value. */
export function RowNames({ isBare, rows, layout, size }: RowNamesProps) {
  return (
    <YAxis
      type="number"
      dataKey="row"
      domain={[-0.5, rows.length - 0.5]}
      ticks={rows.map((_, row) => row)}
      allowDataOverflow={isBare}
      reversed
      interval={0}
      width={layout.nameWidth}
      axisLine={false}
      tickLine={false}
      tick={({ y, payload }) => {
        const row = rows[Number(payload.value)];
        return row === undefined ? <g /> : <RowName {...row} y={Number(y)} layout={layout} size={size} />;
      }}
    />
  );
}
