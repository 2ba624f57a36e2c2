import { Line } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import { toTrendRows } from './to-trend-rows.js';
import type { TrendRow } from './to-trend-rows.js';
import type { BesideSeries, TrendPoint } from './trend-point.js';

interface BesideLineProps {
  beside: BesideSeries;
  /** The moments of the chart. */
  points: readonly TrendPoint[];
  fontSize: number;
}

/** The name at the last point that is drawn, above the line. */
function nameAt(last: number, name: string, fontSize: number) {
  return ({ x, y, index }: { x?: string | number; y?: string | number; index?: number }) =>
    index === last ? (
      <text x={x} y={Number(y) - 8} textAnchor="end" fontSize={fontSize} fill={chartColours.text}>
        {name}
      </text>
    ) : (
      <g />
    );
}

/** What a series is held against: dashed and named, without an interval, and as parted by its own breaks. */
export function BesideLine({ beside: { name, points: known, breaks }, points, fontSize }: BesideLineProps) {
  const byKey = new Map(known.map((point) => [point.key, point]));
  const moments = points.flatMap(({ key }) => byKey.get(key) ?? []);
  // Its moments are those of the chart, or it is not drawn: a line in other places would be another line.
  if (moments.length !== points.length) return null;
  const { rows, stretches } = toTrendRows(moments, breaks);
  const last = rows.findLastIndex(({ absent }) => absent === null);
  return stretches.map((_, index) => (
    <Line
      key={index}
      dataKey={({ moment }: TrendRow) => rows[moment]?.[`value${index}`] ?? null}
      stroke={chartColours.text}
      strokeWidth={1.5}
      strokeDasharray="6 4"
      dot={{ r: 2, fill: chartColours.text, strokeWidth: 0 }}
      label={name === null ? false : nameAt(last, name, fontSize)}
      isAnimationActive={false}
    />
  ));
}
