import { CartesianGrid, ErrorBar, ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { RowName } from '../rows/RowName.js';
import type { RowLayout } from '../rows/row-layout.js';
import { noDifference } from '../scales/scale.js';
import type { Scale } from '../scales/scale.js';
import { writeTick } from '../scales/write-tick.js';
import { intervalAxisHeight, intervalHeight, intervalInWords, intervalLayout } from './interval-layout.js';
import type { IntervalRow } from '../rows/interval-row.js';
import { toIntervalPoints } from './to-interval-points.js';
import type { IntervalPoint } from './to-interval-points.js';

export interface IntervalDrawingProps {
  rows: readonly IntervalRow[];
  scale: Scale;
  /** Key of the one row that stands out; without it, or where no row has it, all rows are drawn alike. */
  highlighted?: string | null;
  size: DrawingSize;
}

function Points({ points, colour }: { points: IntervalPoint[]; colour: string }) {
  return (
    <Scatter data={points} dataKey="value" fill={colour} isAnimationActive={false} shape={pointShape(colour)}>
      <ErrorBar dataKey="reach" direction="x" width={5} strokeWidth={2} stroke={colour} isAnimationActive={false} />
    </Scatter>
  );
}

/** Half the height of the bar behind an interval, as a share of its row. */
const halfBar = 0.2;

/** A light bar from one certain limit to the other, behind the interval of its row. */
function possibleBars(rows: readonly IntervalRow[]) {
  return rows.flatMap(({ key, possible }, row) =>
    possible
      ? [
          <ReferenceArea
            key={key}
            className="monitor-possible"
            x1={possible.lower}
            x2={possible.upper}
            y1={row - halfBar}
            y2={row + halfBar}
            fill={chartColours.grid}
            fillOpacity={1}
            stroke={chartColours.muted}
          />,
        ]
      : [],
  );
}

function pointShape(colour: string) {
  return ({ cx, cy }: { cx?: number; cy?: number }) => <circle cx={cx} cy={cy} r={5.5} fill={colour} />;
}

function FigureAxis({ scale, layout, height }: { scale: Scale; layout: RowLayout; height: number }) {
  return (
    <XAxis
      type="number"
      dataKey="value"
      domain={[scale.min, scale.max]}
      ticks={scale.ticks}
      interval={0}
      height={height}
      stroke={chartColours.axis}
      tick={{ fill: chartColours.text, fontSize: layout.fontSize }}
      tickFormatter={(value: number) => writeTick(scale.measure, value)}
    />
  );
}

function RowAxis({ rows, highlighted, size, layout }: Omit<IntervalDrawingProps, 'scale'> & { layout: RowLayout }) {
  return (
    <YAxis
      type="number"
      dataKey="row"
      domain={[-0.5, rows.length - 0.5]}
      ticks={rows.map((_, row) => row)}
      reversed
      interval={0}
      width={layout.nameWidth}
      axisLine={false}
      tickLine={false}
      tick={({ y, payload }) => {
        const row = rows[Number(payload.value)];
        if (row === undefined) return <g />;
        const name = { name: row.label, value: intervalInWords(row), isStrong: row.key === highlighted };
        return <RowName {...name} y={Number(y)} layout={layout} size={size} />;
      }}
    />
  );
}

/** Draws the points in the room there is. */
export function IntervalDrawing({ rows, scale, highlighted, size }: IntervalDrawingProps) {
  const layout = intervalLayout(rows, size);
  const points = toIntervalPoints(rows);
  const hasHighlight = rows.some(({ key }) => key === highlighted);
  const isStrong = ({ row }: IntervalPoint) =>
    rows[row]?.isMuted !== true && (!hasHighlight || rows[row]?.key === highlighted);
  const anchor = noDifference[scale.measure];
  return (
    <ScatterChart
      width={size.width}
      height={intervalHeight(rows, size)}
      margin={{
        ...{ top: 8, right: layout.valueWidth + 30 * size.textScale, bottom: 0 },
        left: layout.isNarrow ? 18 * size.textScale : 0,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={chartColours.grid} />
      {anchor !== null && <ReferenceLine x={anchor} stroke={chartColours.text} />}
      <FigureAxis scale={scale} layout={layout} height={intervalAxisHeight(size)} />
      <RowAxis rows={rows} highlighted={highlighted} size={size} layout={layout} />
      {possibleBars(rows)}
      <Points points={points.filter((point) => !isStrong(point))} colour={chartColours.muted} />
      <Points points={points.filter(isStrong)} colour={chartColours.main} />
    </ScatterChart>
  );
}
