import { Area, CartesianGrid, ComposedChart, ErrorBar, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../figure/use-drawing-size.js';
import { noDifference } from '../scales/scale.js';
import type { Scale } from '../scales/scale.js';
import { writeTick } from '../scales/write-tick.js';
import { AbsentMark } from './AbsentMark.js';
import { MomentName } from './MomentName.js';
import { axisKeys } from './axis-keys.js';
import { toTrendRows } from './to-trend-rows.js';
import type { TrendPoint } from './trend-point.js';

export interface TrendDrawingProps {
  points: readonly TrendPoint[];
  scale: Scale;
  /** Keys of the first points after a break in the series. */
  breaks: readonly string[];
  /** Drawn in grey: known, but not what the chart is about. */
  isMuted?: boolean;
  height: number;
  size: DrawingSize;
}

/** Room for one name at the axis, at the usual size of text. */
const nameWidth = 76;

/** Draws a series in the room there is. */
export function TrendDrawing({ points, scale, breaks, isMuted = false, height, size }: TrendDrawingProps) {
  const { rows, stretches } = toTrendRows(points, breaks);
  const colour = isMuted ? chartColours.muted : chartColours.main;
  const fontSize = 14 * size.textScale;
  const axisWidth = 46 * size.textScale;
  const most = Math.max(2, Math.floor((size.width - axisWidth) / (nameWidth * size.textScale)));
  const anchor = noDifference[scale.measure];
  const labelOf = new Map(points.map(({ key, label }) => [key, label]));
  return (
    <ComposedChart
      width={size.width}
      height={height * Math.max(1, size.textScale * 0.8)}
      data={rows}
      margin={{ top: 8, right: 30 * size.textScale, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={chartColours.grid} />
      <XAxis
        dataKey="key"
        ticks={axisKeys(
          points.map(({ key }) => key),
          most,
        )}
        interval={0}
        height={44 * size.textScale}
        padding={{ left: 16, right: 8 }}
        stroke={chartColours.axis}
        tick={({ x, y, payload }) => (
          <MomentName
            x={Number(x)}
            y={Number(y)}
            label={labelOf.get(String(payload.value)) ?? ''}
            fontSize={fontSize}
          />
        )}
      />
      <YAxis
        domain={[scale.min, scale.max]}
        ticks={scale.ticks}
        interval={0}
        width={axisWidth}
        axisLine={false}
        tickLine={false}
        tick={{ fill: chartColours.text, fontSize }}
        tickFormatter={(value: number) => writeTick(scale.measure, value)}
      />
      {anchor !== null && <ReferenceLine y={anchor} stroke={chartColours.text} />}
      {breaks.map((key) => (
        <ReferenceLine key={key} x={key} stroke={chartColours.text} strokeDasharray="4 3" position="start" />
      ))}
      {stretches.map((_, index) => (
        <Area
          key={`band-${index}`}
          dataKey={`band${index}`}
          fill={colour}
          fillOpacity={0.2}
          stroke="none"
          isAnimationActive={false}
        />
      ))}
      {stretches.map((_, index) => (
        <Line
          key={`line-${index}`}
          dataKey={`value${index}`}
          stroke={colour}
          strokeWidth={2.5}
          dot={{ r: 3.5, fill: colour, strokeWidth: 0 }}
          isAnimationActive={false}
        >
          <ErrorBar dataKey={`reach${index}`} width={0} strokeWidth={1.5} stroke={colour} isAnimationActive={false} />
        </Line>
      ))}
      <Line
        dataKey={(row: { absent: string | null }) => (row.absent === null ? null : scale.min)}
        stroke="none"
        isAnimationActive={false}
        dot={({ cx, cy, index }) => (
          <AbsentMark key={index} x={cx} y={cy} text={rows[index]?.absent} fontSize={fontSize} />
        )}
      />
    </ComposedChart>
  );
}
