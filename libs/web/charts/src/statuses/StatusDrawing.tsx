import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { RowName } from '../rows/RowName.js';
import { NotStartedPattern } from './NotStartedPattern.js';
import { StatusSegment } from './StatusSegment.js';
import { drawnStatuses, statusFills } from './status-fills.js';
import type { DrawnStatus } from './status-fills.js';
import { statusHeight, statusLayout, statusRowName } from './status-layout.js';
import type { StatusRow } from './status-row.js';
import { toDrawnStatuses } from './to-drawn-statuses.js';

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

interface StatusDrawingProps {
  rows: readonly StatusRow[];
  /** Key of the row whose name stands out; empty for none. */
  highlighted: string;
  size: DrawingSize;
}

/** Draws the bars in the room there is. */
export function StatusDrawing({ rows, highlighted, size }: StatusDrawingProps) {
  const pattern = useId();
  const drawn = toDrawnStatuses(rows);
  const layout = statusLayout(drawn, size);
  return (
    <BarChart
      width={size.width}
      height={statusHeight(rows, size)}
      data={drawn}
      layout="vertical"
      margin={{ top: layout.topMargin, right: 0, bottom: 0, left: 0 }}
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
        tick={({ y, index }) => (
          <RowName
            name={statusRowName(drawn[index])}
            y={Number(y)}
            isStrong={drawn[index]?.key === highlighted}
            layout={layout}
            size={size}
          />
        )}
      />
      {drawnStatuses.map((status) => (
        <StatusPart key={status} status={status} pattern={pattern} textScale={size.textScale} />
      ))}
    </BarChart>
  );
}
