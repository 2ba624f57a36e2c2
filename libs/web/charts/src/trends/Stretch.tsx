import { Area, ErrorBar, Line } from 'recharts';

interface StretchProps {
  index: number;
  colour: string;
  /** A series of one moment has no band: what would be drawn of it is a spot at its end. */
  hasBand: boolean;
}

/**
 * One stretch of a series: line, points, band and the interval of each point, which is all there is to see of the
 * interval where a point stands alone.
 */
export function Stretch({ index, colour, hasBand }: StretchProps) {
  return (
    <>
      {hasBand && (
        <Area dataKey={`band${index}`} fill={colour} fillOpacity={0.2} stroke="none" isAnimationActive={false} />
      )}
      <Line
        dataKey={`value${index}`}
        stroke={colour}
        strokeWidth={2.5}
        dot={{ r: 3.5, fill: colour, strokeWidth: 0 }}
        isAnimationActive={false}
      >
        <ErrorBar dataKey={`reach${index}`} width={0} strokeWidth={1.5} stroke={colour} isAnimationActive={false} />
      </Line>
    </>
  );
}
