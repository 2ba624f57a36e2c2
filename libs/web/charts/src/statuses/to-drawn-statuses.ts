import { drawnStatuses, isDrawnInPlace } from './status-fills.js';
import type { DrawnStatus } from './status-fills.js';
import type { DrawnStatusRow, StatusRow } from './status-row.js';

/**
 * Shares of the applicable answers, those of what is in place to the right of nothing and the others to its left, as
 * negative numbers; all zero where nobody gave one, so that nothing is drawn.
 */
export function toDrawnStatuses(rows: readonly StatusRow[]): DrawnStatusRow[] {
  return rows.map(({ key, label, answers }) => {
    const applicable = drawnStatuses.reduce((sum, status) => sum + answers[status], 0);
    const share = (status: DrawnStatus) => {
      if (applicable === 0 || answers[status] === 0) return 0;
      return ((isDrawnInPlace(status) ? 1 : -1) * answers[status]) / applicable;
    };
    return {
      ...{ key, label, applicable },
      NOT_STARTED: share('NOT_STARTED'),
      PLANNED: share('PLANNED'),
      IN_PROGRESS: share('IN_PROGRESS'),
      IMPLEMENTED: share('IMPLEMENTED'),
      EMBEDDED: share('EMBEDDED'),
    };
  });
}

/** The statuses as they are stacked: from the middle outwards, those not in place first. */
export const stackedStatuses: readonly DrawnStatus[] = [
  ...drawnStatuses.filter((status) => !isDrawnInPlace(status)).reverse(),
  ...drawnStatuses.filter(isDrawnInPlace),
];

/** Least room at either side of the middle, so that it is seen to be one. */
const leastReach = 0.05;

/** How far the bars reach to the left and to the right of the middle, all of them together. */
export function reachOf(drawn: readonly DrawnStatusRow[]): [left: number, right: number] {
  const sum = (row: DrawnStatusRow, isRight: boolean) =>
    drawnStatuses.reduce((all, status) => all + (isDrawnInPlace(status) === isRight ? row[status] : 0), 0);
  return [
    Math.min(-leastReach, ...drawn.map((row) => sum(row, false))),
    Math.max(leastReach, ...drawn.map((row) => sum(row, true))),
  ];
}
