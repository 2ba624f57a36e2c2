import { ReferenceLine } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { Scale } from '../scales/scale.js';
import type { DrawnLine } from './trend-point.js';

interface OwnLineProps {
  line: DrawnLine;
  scale: Pick<Scale, 'min' | 'max'>;
  fontSize: number;
}

/** Where the name of a line stands: below it in the upper half of the picture, so that the edge cuts nothing off. */
export function namePlace(value: number, { min, max }: Pick<Scale, 'min' | 'max'>) {
  return value > (min + max) / 2 ? 'insideTopLeft' : 'insideBottomLeft';
}

/** A line across the whole picture, in long and short dashes, with its name at the left. */
export function OwnLine({ line: { name, value }, scale, fontSize }: OwnLineProps) {
  return (
    <ReferenceLine
      className="monitor-own-line"
      y={value}
      stroke={chartColours.text}
      strokeWidth={2}
      strokeDasharray="12 4 2 4"
      label={{ value: name, position: namePlace(value, scale), fill: chartColours.text, fontSize }}
    />
  );
}
