import type { ShownEstimate } from '../figure/shown-estimate.js';

/** One row of an interval plot. */
export interface IntervalRow {
  key: string;
  /** Name of the area or group. */
  label: string;
  estimate: ShownEstimate;
}
