import { ReferenceLine } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawnLine } from './trend-point.js';

/** A line across the whole picture, in long and short dashes, with its name above it at the left. */
export function OwnLine({ line: { name, value }, fontSize }: { line: DrawnLine; fontSize: number }) {
  return (
    <ReferenceLine
      className="monitor-own-line"
      y={value}
      stroke={chartColours.text}
      strokeWidth={2}
      strokeDasharray="12 4 2 4"
      label={{ value: name, position: 'insideBottomLeft', fill: chartColours.text, fontSize }}
    />
  );
}
