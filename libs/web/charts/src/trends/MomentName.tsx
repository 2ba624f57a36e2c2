import { chartColours } from '../colours/chart-colours.js';
import type { TrendPoint } from './trend-point.js';

interface MomentNameProps {
  x: number;
  y: number;
  label: TrendPoint['label'];
  fontSize: number;
}

/** The name of a quarter below the axis, on two lines. */
export function MomentName({ x, y, label, fontSize }: MomentNameProps) {
  const [months, year] = label;
  return (
    <text x={x} y={y} textAnchor="middle" fill={chartColours.text} fontSize={fontSize}>
      <tspan x={x} dy="0.9em">
        {months}
      </tspan>
      <tspan x={x} dy="1.15em">
        {year}
      </tspan>
    </text>
  );
}
