import { CartesianGrid, ReferenceLine, Scatter, ScatterChart } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { FigureAxis } from '../rows/FigureAxis.js';
import { RowNames } from '../rows/RowNames.js';
import type { RowLayout } from '../rows/row-layout.js';
import type { Scale } from '../scales/scale.js';
import { equiplotAxisHeight, equiplotHeight, equiplotLayout } from './equiplot-layout.js';
import type { EquiplotGroup, EquiplotRow } from './equiplot-row.js';
import { groupFill, GroupMark } from './GroupMark.js';
import { absentInWords, toEquiplotMarks } from './to-equiplot-marks.js';
import type { EquiplotDot, EquiplotMarks } from './to-equiplot-marks.js';

export interface EquiplotDrawingProps {
  groups: readonly EquiplotGroup[];
  rows: readonly EquiplotRow[];
  scale: Scale;
  size: DrawingSize;
}

function spans({ lines }: EquiplotMarks) {
  return lines.map(({ row, from, to, isWhole }) => (
    <ReferenceLine
      key={row}
      className="monitor-equiplot__line"
      segment={[
        { x: from, y: row },
        { x: to, y: row },
      ]}
      stroke={chartColours.muted}
      strokeWidth={3}
      strokeDasharray={isWhole ? undefined : '3 4'}
    />
  ));
}

function overallTicks({ overall }: EquiplotMarks, { barHeight, rowHeight }: RowLayout) {
  const half = barHeight / 2 / rowHeight;
  return overall.map(({ row, value }) => (
    <ReferenceLine
      key={row}
      className="monitor-equiplot__overall"
      segment={[
        { x: value, y: row - half },
        { x: value, y: row + half },
      ]}
      stroke={chartColours.text}
      strokeWidth={2}
    />
  ));
}

function breakLines(rows: readonly EquiplotRow[]) {
  return rows.flatMap(({ key, isAfterBreak }, row) =>
    isAfterBreak ? [<ReferenceLine key={key} y={row + 0.5} stroke={chartColours.text} strokeDasharray="4 3" />] : [],
  );
}

interface DrawnDot {
  cx?: number;
  cy?: number;
  payload?: EquiplotDot;
}

function dotShape({ cx = 0, cy = 0, payload }: DrawnDot) {
  if (payload === undefined) return <g />;
  return (
    <g transform={`translate(${cx} ${cy})`} className="monitor-equiplot__dot">
      <GroupMark group={payload.group} {...groupFill(payload)} />
    </g>
  );
}

/** Draws the rows in the room there is. */
export function EquiplotDrawing({ groups, rows, scale, size }: EquiplotDrawingProps) {
  const layout = equiplotLayout(rows, size);
  const marks = toEquiplotMarks(groups, rows);
  return (
    <ScatterChart
      width={size.width}
      height={equiplotHeight(rows, size)}
      margin={{
        ...{ top: layout.topMargin, right: layout.valueWidth + 30 * size.textScale, bottom: 0 },
        left: layout.isNarrow ? 18 * size.textScale : 0,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={chartColours.grid} />
      <FigureAxis
        isBare={marks.dots.length === 0}
        scale={scale}
        fontSize={layout.fontSize}
        height={equiplotAxisHeight(size)}
      />
      <RowNames
        isBare={marks.dots.length === 0}
        rows={rows.map(({ label, shares }) => ({ name: label, value: absentInWords(shares), isStrong: false }))}
        layout={layout}
        size={size}
      />
      {breakLines(rows)}
      {spans(marks)}
      {overallTicks(marks, layout)}
      <Scatter data={marks.dots} dataKey="value" isAnimationActive={false} shape={dotShape} />
    </ScatterChart>
  );
}
