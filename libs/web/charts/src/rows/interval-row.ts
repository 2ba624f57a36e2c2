import type { Figure } from '@monitor/domain';

/** One row of an interval plot. */
export interface IntervalRow {
  key: string;
  /** Name of the area or group. */
  label: string;
  estimate: Figure;
}
