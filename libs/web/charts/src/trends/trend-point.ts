import type { Figure } from '@monitor/domain';

/** One moment of a series. */
export interface TrendPoint {
  /** For example the quarter's id; unique in the series. */
  key: string;
  /** For the axis, on two lines: months and year. */
  label: readonly [months: string, year: string];
  estimate: Figure;
}

/** A series that another one is held against, for example that of England. */
export interface BesideSeries {
  /** Stands at the last point; null in small charts, where the words around them say what the dashed line is. */
  name: string | null;
  points: readonly TrendPoint[];
  /** Keys of its first points after a break. */
  breaks: readonly string[];
}

/** A level that a reader holds a series against. */
export interface DrawnLine {
  /** Stands above the line. */
  name: string;
  /** On the scale of the chart: a gap of ten percentage points is 0.1. */
  value: number;
}

/** What a chart draws at one moment of a stretch without breaks. */
export interface DrawnMoment {
  key: string;
  value: number | null;
  band: [number, number] | null;
  /** How far the interval reaches below and above the value. */
  reach: [number, number] | null;
}
