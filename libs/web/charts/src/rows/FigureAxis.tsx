import { XAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { Scale } from '../scales/scale.js';
import { writeTick } from '../scales/write-tick.js';

interface FigureAxisProps {
  /** Whether no mark stands on the scale: then the axis is held up by its own ends alone. */
  isBare: boolean;
  scale: Scale;
  fontSize: number;
  height: number;
}

/** The one scale below rows that are compared by eye. */
export function FigureAxis({ isBare, scale, fontSize, height }: FigureAxisProps) {
  return (
    <XAxis
      type="number"
      dataKey="value"
      domain={[scale.min, scale.max]}
      ticks={scale.ticks}
      allowDataOverflow={isBare}
      interval={0}
      height={height}
      stroke={chartColours.axis}
      tick={{ fill: chartColours.text, fontSize }}
      tickFormatter={(value: number) => writeTick(scale.measure, value)}
    />
  );
}
