import { XAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import { MomentName } from './MomentName.js';
import { axisKeys } from './axis-keys.js';
import type { TrendPoint } from './trend-point.js';

interface MomentAxisProps {
  points: readonly TrendPoint[];
  /** How many names there is room for. */
  most: number;
  textScale: number;
  fontSize: number;
}

/** The moments from left to right, by their place in the series, so that a break can stand between two of them. */
export function MomentAxis({ points, most, textScale, fontSize }: MomentAxisProps) {
  const keys = points.map(({ key }) => key);
  return (
    <XAxis
      type="number"
      dataKey="moment"
      domain={[-0.3, points.length - 0.7]}
      ticks={axisKeys(keys, most).map((key) => keys.indexOf(key))}
      interval={0}
      height={44 * textScale}
      stroke={chartColours.axis}
      tick={({ x, y, payload }) => (
        <MomentName
          x={Number(x)}
          y={Number(y)}
          label={points[Number(payload.value)]?.label ?? ['', '']}
          fontSize={fontSize}
        />
      )}
    />
  );
}
