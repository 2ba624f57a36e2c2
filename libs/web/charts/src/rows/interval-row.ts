import type { Figure } from '@monitor/domain';

/** Limits between which a figure must lie, for certain. */
export interface CertainRange {
  lower: number;
  upper: number;
}

/** One row of an interval plot. */
export interface IntervalRow {
  key: string;
  /** Name of the area or group. */
  label: string;
  estimate: Figure;
  /** What stands beside it; the figure itself where left out. */
  words?: string;
  /** Where the figure must lie whatever is still missing; null or left out where nothing is open. */
  possible?: CertainRange | null;
}
