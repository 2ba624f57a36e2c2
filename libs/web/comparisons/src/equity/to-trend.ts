import { quarterShortLabel } from '@monitor/domain';
import type { ShownEstimate, TrendPoint } from '@monitor/web-charts';
import type { EquityPoint } from './equity-answer.js';

/** One figure of an area over the quarters, ready to draw. */
export function toTrend(points: readonly EquityPoint[], read: (point: EquityPoint) => ShownEstimate): TrendPoint[] {
  return points.map((point) => ({
    key: point.quarter.id,
    label: quarterShortLabel(point.quarter.id),
    estimate: read(point),
  }));
}
