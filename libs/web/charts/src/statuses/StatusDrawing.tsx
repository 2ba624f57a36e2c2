import { useId } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { nameAxis, nameTick } from '../rows/name-tick.js';
import { NotStartedPattern } from './NotStartedPattern.js';
import { StatusSegment } from './StatusSegment.js';
import { statusFills } from './status-fills.js';
import type { DrawnStatus } from './status-fills.js';
import { statusHeight, statusLayout, statusRowName } from './status-layout.js';
import type { StatusRow } from './status-row.js';
import { reachOf, stackedStatuses, toDrawnStatuses } from './to-drawn-statuses.js';

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
  const strong = drawn.findIndex(({ key }) => key === highlighted);
  return (
    <BarChart
      width={size.width}
      height={statusHeight(rows, size)}
      data={drawn}
      layout="vertical"
      stackOffset="sign"
      margin={{ top: layout.topMargin, right: 0, bottom: 0, left: 0 }}
      barSize={layout.barHeight}
      accessibilityLayer={false}
    >
      <NotStartedPattern id={pattern} />
      <XAxis type="number" domain={reachOf(drawn)} hide />
      <YAxis {...nameAxis(layout)} tick={nameTick({ names: drawn.map(statusRowName), strong, layout, size })} />
      {stackedStatuses.map((status) => (
        <StatusPart key={status} status={status} pattern={pattern} textScale={size.textScale} />
      ))}
      <ReferenceLine x={0} stroke={chartColours.text} strokeWidth={2} />
    </BarChart>
  );
}
