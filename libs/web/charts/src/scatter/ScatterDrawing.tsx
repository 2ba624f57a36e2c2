import { CartesianGrid, Label, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import { isNarrow } from '../drawing-size/use-drawing-size.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import type { Scale } from '../scales/scale.js';
import { roundTicks } from '../scales/scale-for.js';
import { writeTick } from '../scales/write-tick.js';
import type { ScatterPoint } from './scatter-point.js';
import { scatterHeight } from './scatter-height.js';

/** A line at what points are held against, with its words. */
export interface ScatterLine {
  value: number;
  label: string;
}

export interface ScatterDrawingProps {
  points: readonly ScatterPoint[];
  /** Left out where what stands across has no unit: then round numbers stand at the axis. */
  xScale?: Scale;
  yScale: Scale;
  /** A line across; null where there is none. */
  line: ScatterLine | null;
  /** A line upright; null where there is none. */
  upright?: ScatterLine | null;
  size: DrawingSize;
}

interface DrawnPoint {
  cx?: number;
  cy?: number;
  payload?: ScatterPoint;
}

/** Names stand at the left of points in the last part of the width, so that none leaves the picture. */
const leftOfPointFrom = 0.7;

function drawPoint(width: number, fontSize: number | null) {
  return function Point({ cx = 0, cy = 0, payload }: DrawnPoint) {
    if (payload === undefined) return <g />;
    const { isStrong, isUnreliable, isNamed, label } = payload;
    const colour = isStrong ? chartColours.main : chartColours.muted;
    const isLeft = cx > width * leftOfPointFrom;
    return (
      <g>
        <circle
          cx={cx}
          cy={cy}
          r={5.5}
          fill={isUnreliable ? chartColours.paper : colour}
          stroke={colour}
          strokeWidth={2}
        />
        {isNamed && fontSize !== null && (
          <text
            x={isLeft ? cx - 10 : cx + 10}
            y={cy + fontSize / 3}
            textAnchor={isLeft ? 'end' : 'start'}
            fill={chartColours.text}
            fontSize={fontSize}
            fontWeight={isStrong ? 700 : 400}
          >
            {label}
          </text>
        )}
      </g>
    );
  };
}

type LinePlace = { fontSize: number } & (
  { y: number; position: 'insideBottomLeft' } | { x: number; position: 'insideTopLeft' }
);

function drawLine({ label }: ScatterLine, { fontSize, position, ...at }: LinePlace) {
  return (
    <ReferenceLine {...at} stroke={chartColours.text} strokeDasharray="5 4">
      <Label value={label} position={position} fill={chartColours.text} fontSize={fontSize} />
    </ReferenceLine>
  );
}

/** Draws the points in the room there is: those that stand out above the others. */
export function ScatterDrawing({ points, xScale, yScale, line, upright = null, size }: ScatterDrawingProps) {
  const { width, textScale } = size;
  const fontSize = 14 * textScale;
  const ticks = xScale?.ticks ?? roundTicks(points.map(({ x }) => x));
  // On a phone names would lie over each other and over points: they stand in the table.
  const shape = drawPoint(width, isNarrow(size) ? null : fontSize);
  const inOrder = [...points].sort((a, b) => Number(a.isStrong) - Number(b.isStrong));
  const axis = { stroke: chartColours.axis, tick: { fill: chartColours.text, fontSize }, interval: 0 } as const;
  return (
    <ScatterChart
      width={width}
      height={scatterHeight(size)}
      margin={{ top: 16 * textScale, right: 16, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={chartColours.grid} />
      <XAxis
        {...axis}
        type="number"
        dataKey="x"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={(value: number) => (xScale === undefined ? String(value) : writeTick(xScale.measure, value))}
      />
      <YAxis
        {...axis}
        type="number"
        dataKey="y"
        domain={[yScale.min, yScale.max]}
        ticks={yScale.ticks}
        width={50 * textScale}
        tickFormatter={(value: number) => writeTick(yScale.measure, value)}
      />
      {line !== null && drawLine(line, { y: line.value, position: 'insideBottomLeft', fontSize })}
      {upright !== null && drawLine(upright, { x: upright.value, position: 'insideTopLeft', fontSize })}
      <Scatter data={inOrder} isAnimationActive={false} shape={shape} />
    </ScatterChart>
  );
}
