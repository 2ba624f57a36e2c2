/** The smallest and largest position of a funnel's horizontal axis, rounded to readable figures. */
export interface FunnelAxis {
  from: number;
  to: number;
}

const pointsOnCurve = 100;

/** The axis for units of these sizes: from 0 unless the sizes are within a factor of two of each other. */
export function funnelAxis(sizes: readonly number[]): FunnelAxis {
  const smallest = Math.min(...sizes);
  const largest = Math.max(...sizes);
  return {
    from: largest > 2 * smallest ? 0 : roundToFigures(0.95 * smallest, 1, Math.floor),
    to: roundToFigures(1.05 * largest, 2, Math.ceil),
  };
}

/**
 * A hundred whole positions along the axis, evenly spread on a logarithmic scale and never the same twice.
 * `lastReached` is the point at which the curve would meet the end of the axis: the 100th, or one beyond it.
 */
export function curvePositions({ from, to }: FunnelAxis, lastReached: 100 | 101): number[] {
  const positions = [Math.max(1, from)];
  for (let point = 2; point <= pointsOnCurve; point += 1) {
    const before = positions.at(-1)!;
    const step = (to / before) ** (1 / (lastReached + 1 - point));
    positions.push(Math.max(Math.round(step * before), before + 1));
  }
  return positions;
}

function roundToFigures(value: number, figures: number, round: (value: number) => number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - figures);
  return round(value / unit) * unit;
}
