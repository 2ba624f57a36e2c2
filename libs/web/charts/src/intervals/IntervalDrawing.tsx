import { CartesianGrid, ErrorBar, ReferenceArea, ReferenceLine, Scatter, ScatterChart } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { FigureAxis } from '../rows/FigureAxis.js';
import { RowNames } from '../rows/RowNames.js';
import { noDifference } from '../scales/scale.js';
import type { Scale } from '../scales/scale.js';
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

/** Draws the points in the room there is. */
export function IntervalDrawing({ rows, scale, highlighted, size }: IntervalDrawingProps) {
  const layout = intervalLayout(rows, size);
  const points = toIntervalPoints(rows);
  const hasHighlight = rows.some(({ key }) => key === highlighted);
  const isStrong = ({ row }: IntervalPoint) => !hasHighlight || rows[row]?.key === highlighted;
  const anchor = noDifference[scale.measure];
  return (
    <ScatterChart
      width={size.width}
      height={intervalHeight(rows, size)}
      margin={{
        ...{ top: layout.topMargin, right: layout.valueWidth + 30 * size.textScale, bottom: 0 },
        left: layout.isNarrow ? 18 * size.textScale : 0,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={chartColours.grid} />
      {anchor !== null && <ReferenceLine x={anchor} stroke={chartColours.text} />}
      <FigureAxis
        isBare={points.length === 0}
        scale={scale}
        fontSize={layout.fontSize}
        height={intervalAxisHeight(size)}
      />
      <RowNames
        isBare={points.length === 0}
        rows={rows.map((row) => ({
          ...{ name: row.label, value: intervalInWords(row), isStrong: row.key === highlighted },
        }))}
        layout={layout}
        size={size}
      />
      {possibleBars(rows)}
      <Points points={points.filter((point) => !isStrong(point))} colour={chartColours.muted} />
      <Points points={points.filter(isStrong)} colour={chartColours.main} />
    </ScatterChart>
  );
}
