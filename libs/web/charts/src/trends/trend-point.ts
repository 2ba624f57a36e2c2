import type { ShownEstimate } from '../figure/shown-estimate.js';

/** One moment of a series. */
export interface TrendPoint {
  /** For example the quarter's id; unique in the series. */
  key: string;
  /** For the axis. */
  label: string;
  estimate: ShownEstimate;
}

/** What a chart draws at one moment of a stretch without breaks. */
export interface DrawnMoment {
  key: string;
  value: number | null;
  band: [number, number] | null;
  /** How far the interval reaches below and above the value. */
  reach: [number, number] | null;
}
