import { chartColours } from '../colours/chart-colours.js';

interface AbsentMarkProps {
  x: number | undefined;
  y: number | undefined;
  /** "[c]" or "[x]"; nothing is drawn where a figure is there. */
  text: string | null | undefined;
  fontSize: number;
}

/** The sign of an absent figure at the foot of the chart, in the place where the figure would be. */
export function AbsentMark({ x, y, text, fontSize }: AbsentMarkProps) {
  if (text == null || x === undefined || y === undefined) return <g />;
  return (
    <text x={x} y={y - 6} textAnchor="middle" fill={chartColours.text} fontSize={fontSize}>
      {text}
    </text>
  );
}
