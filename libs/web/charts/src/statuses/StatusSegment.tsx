import { shareFigure, writeFigure } from '@monitor/domain';
import type { BarShapeProps } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import { statusFills } from './status-fills.js';
import type { DrawnStatus } from './status-fills.js';

const gap = 2;
/** Room that "100%" needs at the usual size of text. */
const labelWidth = 36;

interface StatusSegmentProps {
  bar: BarShapeProps;
  status: DrawnStatus;
  fill: string;
  textScale: number;
}

/** One part of a bar with its outline, the gap beside it, and its percentage where there is room. */
export function StatusSegment({ bar, status, fill, textScale }: StatusSegmentProps) {
  const [from, to] = Array.isArray(bar.value) ? bar.value : [0, bar.value];
  const share = Math.abs(to - from);
  // What lies to the left of the middle is drawn backwards.
  const left = Math.min(bar.x, bar.x + bar.width);
  const width = Math.abs(bar.width) - gap;
  if (share <= 0 || width <= 0) return null;
  const { figure } = writeFigure(shareFigure({ status: 'PUBLISHED', value: share, lower: null, upper: null }));
  return (
    <g>
      <rect
        x={left + gap / 2 + 0.5}
        y={bar.y + 0.5}
        width={Math.max(width - 1, 1)}
        height={bar.height - 1}
        fill={fill}
        stroke={chartColours.main}
      />
      {width >= labelWidth * textScale && (
        <text
          x={left + gap / 2 + width / 2}
          y={bar.y + bar.height / 2}
          dy="0.35em"
          textAnchor="middle"
          fill={statusFills[status].text}
          className={`monitor-picture__value${status === 'NOT_STARTED' ? ' monitor-picture__value--on-pattern' : ''}`}
        >
          {figure}
        </text>
      )}
    </g>
  );
}
