import { formatCount } from '@monitor/domain';
import type { BarShapeProps } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { StatusFill } from '../statuses/status-fills.js';
import { isHatched } from './answer-fills.js';

const gap = 2;
/** Room that a digit needs at the usual size of text, and what is left free beside it. */
const room = { digit: 9, beside: 8 };

interface AnswerSegmentProps {
  bar: BarShapeProps;
  /** How many organisations gave the answer. */
  organisations: number;
  fill: StatusFill;
  /** Address of the lines within the picture. */
  lines: string;
  textScale: number;
}

/** One answer of a bar with its outline, and how many organisations gave it where there is room. */
export function AnswerSegment({ bar, organisations, fill, lines, textScale }: AnswerSegmentProps) {
  const width = bar.width - gap;
  if (organisations <= 0 || width <= 0) return null;
  const words = formatCount(organisations);
  const needed = (words.length * room.digit + room.beside) * textScale;
  return (
    <g>
      <rect
        x={bar.x + 0.5}
        y={bar.y + 0.5}
        width={Math.max(width - 1, 1)}
        height={bar.height - 1}
        fill={isHatched(fill) ? `url(#${lines})` : fill.fill}
        stroke={chartColours.main}
      />
      {width >= needed && (
        <text
          x={bar.x + width / 2}
          y={bar.y + bar.height / 2}
          dy="0.35em"
          textAnchor="middle"
          fill={fill.text}
          className={`monitor-picture__value${isHatched(fill) ? ' monitor-picture__value--on-pattern' : ''}`}
        >
          {words}
        </text>
      )}
    </g>
  );
}
