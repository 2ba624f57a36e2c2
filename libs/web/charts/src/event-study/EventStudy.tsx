import type { Scale } from '../scales/scale.js';
import { TrendChart } from '../trends/TrendChart.js';
import { eventPoints, firstAfter } from './event-points.js';
import type { EventMoment } from './event-points.js';

interface EventStudyProps {
  rows: readonly EventMoment[];
  scale: Scale;
  /** What happened at moment 0, in a word that stands at the line between before and after. */
  event: string;
  /** What the picture shows. */
  label: string;
}

/**
 * An effect moment by moment around an event, with its intervals: those before it, which should lie at nothing, in grey,
 * and no line across it. What is absent stays a gap.
 */
export function EventStudy({ rows, scale, event, label }: EventStudyProps) {
  const points = eventPoints(rows);
  const first = firstAfter(rows);
  return (
    <TrendChart
      points={points}
      scale={scale}
      breaks={first === null ? [] : [first]}
      breakSign={event}
      mutedBefore={first}
      height={300}
      label={label}
    />
  );
}
