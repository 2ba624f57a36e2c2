import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { ChartPicture } from '../figure/ChartPicture.js';
import { isNarrow } from '../figure/use-drawing-size.js';
import type { DrawingSize } from '../figure/use-drawing-size.js';
import { RowName } from '../rows/RowName.js';
import { rowLayout } from '../rows/row-layout.js';
import { NotStartedPattern } from './NotStartedPattern.js';
import { StatusLegend } from './StatusLegend.js';
import { StatusSegment } from './StatusSegment.js';
import { drawnStatuses, statusFills } from './status-fills.js';
import type { DrawnStatus } from './status-fills.js';
import type { DrawnStatusRow, StatusRow } from './status-row.js';
import { toDrawnStatuses } from './to-drawn-statuses.js';

interface StatusBarsProps {
  rows: readonly StatusRow[];
  /** What the picture shows. */
  label: string;
}

function nameOf(row: DrawnStatusRow | undefined): string {
  if (row === undefined) return '';
  return row.applicable === 0 ? `${row.label}: no answer` : row.label;
}

function StatusPart({ status, pattern, textScale }: { status: DrawnStatus; pattern: string; textScale: number }) {
  const fill = status === 'NOT_STARTED' ? `url(#${pattern})` : statusFills[status].fill;
  return (
    <Bar
      dataKey={status}
      stackId="statuses"
      isAnimationActive={false}
      shape={(bar) => <StatusSegment bar={bar} status={status} textScale={textScale} fill={fill} />}
    />
  );
}

function Bars({ rows, size }: { rows: readonly StatusRow[]; size: DrawingSize }) {
  const pattern = useId();
  const drawn = toDrawnStatuses(rows);
  const longest = Math.max(0, ...drawn.map((row) => nameOf(row).length));
  const layout = rowLayout(size, { longest, hasValues: false });
  return (
    <BarChart
      width={size.width}
      height={layout.rowHeight * rows.length}
      data={drawn}
      layout="vertical"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={layout.barHeight}
      accessibilityLayer={false}
    >
      <NotStartedPattern id={pattern} />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis
        type="category"
        dataKey="key"
        width={layout.nameWidth}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ y, index }) => <RowName name={nameOf(drawn[index])} y={Number(y)} layout={layout} size={size} />}
      />
      {drawnStatuses.map((status) => (
        <StatusPart key={status} status={status} pattern={pattern} textScale={size.textScale} />
      ))}
    </BarChart>
  );
}

/** One bar of 100% an area, parted by status: the spread that a mean would hide. */
export function StatusBars({ rows, label }: StatusBarsProps) {
  return (
    <>
      <StatusLegend />
      <ChartPicture label={label} height={rows.length * 36}>
        {(size) => <Bars key={String(isNarrow(size))} rows={rows} size={size} />}
      </ChartPicture>
    </>
  );
}
