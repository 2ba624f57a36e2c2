import { CartesianGrid, ComposedChart, Line, ReferenceLine, YAxis } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { markers } from '@monitor/domain';
import { noDifference } from '../scales/scale.js';
import type { Scale } from '../scales/scale.js';
import { writeTick } from '../scales/write-tick.js';
import { AbsentMark } from './AbsentMark.js';
import { BesideLine } from './BesideLine.js';
import { MomentAxis } from './MomentAxis.js';
import { OwnLine } from './OwnLine.js';
import { Stretch } from './Stretch.js';
import { toTrendRows } from './to-trend-rows.js';
import type { TrendRow } from './to-trend-rows.js';
import { trendHeight } from './trend-height.js';
import type { BesideSeries, DrawnLine, DrawnMoment, TrendPoint } from './trend-point.js';

export interface TrendDrawingProps {
  points: readonly TrendPoint[];
  scale: Scale;
  /** Keys of the first points after a break in the series. */
  breaks: readonly string[];
  /** What stands at the line of a break; the sign for breaks in a series unless told otherwise. */
  breakSign?: string;
  /** Key of a point before which everything is drawn in grey; null for none. */
  mutedBefore?: string | null;
  /** Drawn in grey: known, but not what the chart is about. */
  isMuted?: boolean;
  /** What the series is held against: drawn as a dashed line. */
  beside?: BesideSeries | null;
  /** A level that the reader chose, which the scale must hold. */
  ownLine?: DrawnLine | null;
  height: number;
  size: DrawingSize;
}

/** Room for one name at the axis, at the usual size of text. */
const nameWidth = 76;

function AbsentMarks({ rows, scale, fontSize }: { rows: readonly TrendRow[]; scale: Scale; fontSize: number }) {
  return (
    <Line
      dataKey={({ absent }: TrendRow) => (absent === null ? null : scale.min)}
      stroke="none"
      isAnimationActive={false}
      dot={({ cx, cy, index }) => (
        <AbsentMark key={index} x={cx} y={cy} text={rows[index]?.absent} fontSize={fontSize} />
      )}
    />
  );
}

function FigureAxis({ scale, width, fontSize }: { scale: Scale; width: number; fontSize: number }) {
  return (
    <YAxis
      domain={[scale.min, scale.max]}
      ticks={scale.ticks}
      interval={0}
      width={width}
      axisLine={false}
      tickLine={false}
      tick={{ fill: chartColours.text, fontSize }}
      tickFormatter={(value: number) => writeTick(scale.measure, value)}
    />
  );
}

type ReferenceLinesProps = Pick<TrendDrawingProps, 'points' | 'scale' | 'breaks' | 'breakSign'> & { fontSize: number };

function ReferenceLines({
  points,
  scale,
  breaks,
  breakSign = markers.breakInSeries.marker,
  fontSize,
}: ReferenceLinesProps) {
  const anchor = noDifference[scale.measure];
  const places = points.flatMap(({ key }, place) => (breaks.includes(key) ? [place - 0.5] : []));
  return (
    <>
      {anchor !== null && <ReferenceLine y={anchor} stroke={chartColours.text} />}
      {places.map((place) => (
        <ReferenceLine
          key={place}
          x={place}
          stroke={chartColours.text}
          strokeDasharray="4 3"
          label={{ value: breakSign, position: 'top', fill: chartColours.text, fontSize }}
        />
      ))}
    </>
  );
}

interface StretchesProps extends Pick<TrendDrawingProps, 'points' | 'isMuted' | 'mutedBefore'> {
  stretches: readonly (readonly DrawnMoment[])[];
}

function Stretches({ points, stretches, isMuted = false, mutedBefore = null }: StretchesProps) {
  const placeOf = (key: string | null | undefined) => points.findIndex((point) => point.key === key);
  const loudFrom = placeOf(mutedBefore);
  return stretches.map((moments, index) => {
    const isGrey = isMuted || placeOf(moments[0]?.key) < loudFrom;
    const colour = isGrey ? chartColours.muted : chartColours.main;
    return <Stretch key={index} index={index} hasBand={points.length > 1} colour={colour} />;
  });
}

/** Draws a series in the room there is. */
export function TrendDrawing(props: TrendDrawingProps) {
  const { points, scale, breaks, breakSign, beside, ownLine, height, size } = props;
  const { rows, stretches } = toTrendRows(points, breaks);
  const { width, textScale } = size;
  const [fontSize, axisWidth] = [14 * textScale, 54 * textScale];
  const headroom = breaks.length > 0 ? 22 : 8;
  const most = Math.max(2, Math.floor((width - axisWidth) / (nameWidth * textScale)));
  return (
    <ComposedChart
      width={width}
      height={trendHeight(height, size)}
      data={rows}
      margin={{ top: headroom * textScale, right: 30 * textScale, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={chartColours.grid} />
      <MomentAxis points={points} most={most} textScale={textScale} fontSize={fontSize} />
      <FigureAxis scale={scale} width={axisWidth} fontSize={fontSize} />
      <ReferenceLines {...{ points, scale, breaks, breakSign, fontSize }} />
      {Stretches({ ...props, stretches })}
      {beside != null && <BesideLine beside={beside} points={points} fontSize={fontSize} />}
      {ownLine != null && <OwnLine line={ownLine} scale={scale} fontSize={fontSize} />}
      <AbsentMarks rows={rows} scale={scale} fontSize={fontSize} />
    </ComposedChart>
  );
}
