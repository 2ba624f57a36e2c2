import { shownValue } from '@monitor/domain';
import type { DrawnMoment, TrendPoint } from './trend-point.js';

function toMoment({ key, estimate }: TrendPoint): DrawnMoment {
  const value = shownValue(estimate);
  const { lower, upper } = estimate;
  if (value === null) return { key, value: null, band: null, reach: null };
  if (lower === null || upper === null) return { key, value, band: null, reach: null };
  return { key, value, band: [lower, upper], reach: [value - lower, upper - value] };
}

/**
 * The stretches of a series that a line may join: parted before each of `breaks` (keys of the first point after one)
 * and wherever a figure is absent, so that nothing is drawn across what is not known.
 */
export function toStretches(points: readonly TrendPoint[], breaks: readonly string[]): DrawnMoment[][] {
  const stretches: DrawnMoment[][] = [];
  let current: DrawnMoment[] = [];
  const close = () => {
    if (current.length > 0) stretches.push(current);
    current = [];
  };
  for (const point of points) {
    const moment = toMoment(point);
    if (breaks.includes(point.key) || moment.value === null) close();
    if (moment.value !== null) current.push(moment);
  }
  close();
  return stretches;
}
