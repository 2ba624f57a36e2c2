import { shownValue } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import { chartColours } from '../colours/chart-colours.js';
import { noDifference } from '../scales/scale.js';
import type { Scale } from '../scales/scale.js';
import { writeTick } from '../scales/write-tick.js';
import { stillPlace } from './still-place.js';

/** One row: what it is of, its figure, and how that is written. */
export interface StillRow {
  key: string;
  label: string;
  figure: Figure;
  text: string;
}

interface StillIntervalsProps {
  rows: readonly StillRow[];
  scale: Scale;
  /** What the picture shows, for whoever cannot see it. */
  label: string;
}

const anchors = ['start', 'middle', 'end'] as const;

/** The lines of the axis, that of no difference the strongest. */
function AxisLines({ scale }: { scale: Scale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      x1={stillPlace(scale, tick)}
      x2={stillPlace(scale, tick)}
      y1="0"
      y2="100%"
      stroke={tick === noDifference[scale.measure] ? chartColours.text : chartColours.grid}
    />
  ));
}

function Row({ row: { label, figure, text }, scale }: { row: StillRow; scale: Scale }) {
  const value = shownValue(figure);
  const { lower, upper } = figure;
  return (
    <div className="monitor-still__row">
      <span className="monitor-still__name">
        {label} <strong>{text}</strong>
      </span>
      <svg className="monitor-still__drawing" width="100%" height="26" focusable="false">
        <AxisLines scale={scale} />
        {value !== null && lower !== null && upper !== null && (
          <line
            x1={stillPlace(scale, lower)}
            x2={stillPlace(scale, upper)}
            y1="50%"
            y2="50%"
            stroke={chartColours.main}
            strokeWidth="3"
          />
        )}
        {value !== null && <circle cx={stillPlace(scale, value)} cy="50%" r="6" fill={chartColours.main} />}
      </svg>
    </div>
  );
}

/**
 * A point and its interval a row, drawn without a script and at any width: for pages that stand as HTML. A row without a
 * figure has its sign and no point.
 */
export function StillIntervals({ rows, scale, label }: StillIntervalsProps) {
  return (
    <div className="monitor-still" role="img" aria-label={label}>
      {rows.map((row) => (
        <Row key={row.key} row={row} scale={scale} />
      ))}
      <div className="monitor-still__row">
        <span className="monitor-still__name" />
        <svg className="monitor-still__drawing" width="100%" height="22" focusable="false">
          {scale.ticks.map((tick, index) => (
            <text
              key={tick}
              x={stillPlace(scale, tick)}
              y="16"
              fontSize="16"
              fill={chartColours.text}
              textAnchor={anchors[Number(index > 0) + Number(index === scale.ticks.length - 1)]}
            >
              {writeTick(scale.measure, tick)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
