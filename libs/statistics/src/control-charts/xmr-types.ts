import type { Warning } from '../result/index.js';

/** One point of a series. Periods are told apart and put in order as text: ISO dates, or labels that sort by time. */
export interface XmrPoint {
  period: string;
  /** `null` where the period has no value; a gap breaks runs and trends. */
  value: number | null;
}

export interface XmrOptions {
  /** Which way is better; `neutral` where neither is. */
  improvement: 'increase' | 'decrease' | 'neutral';
  target?: number | null;
  /** First periods of new baselines; a period that is not in the series is ignored. */
  rebaseAt?: readonly string[];
  /** Compute limits from this many first points of each baseline (at least 12) and hold them. */
  fixAfterPoints?: number | null;
  /** Drop moving ranges at or above 3.267 times their mean before setting limits; default true. */
  screenOutliers?: boolean;
  /** Consecutive points on one side of the mean that make a shift; default 7. */
  shiftLength?: number;
  /** Consecutive rising or falling points that make a trend; default 7. */
  trendLength?: number;
}

/** What marks a point as more than chance, in order of precedence. */
export type SpecialCause =
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'increasing-trend'
  | 'decreasing-trend'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'shift-above'
  | 'shift-below';

export type Judgement = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

export type VariationIcon =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

export type AssuranceIcon = 'pass' | 'fail' | 'inconsistent';

export interface ProcessLimits {
  lower: number;
  upper: number;
  /** Two thirds of the way from the mean to the limits. */
  nearLower: number;
  nearUpper: number;
}

/** The points between two changes of baseline. */
export interface Baseline {
  firstPeriod: string;
  /** How many rebases have taken effect: 0 before the first; 1 from the first point on where that is a rebase. */
  rebases: number;
  points: number;
  mean: number | null;
  /** `null` when the moving ranges leave no variation to chart. */
  limits: ProcessLimits | null;
  /** Fewer than 13 points: the limits will move as more arrive. */
  trialLimits: boolean;
}

export interface ChartedPoint extends XmrPoint {
  /** Which baseline it belongs to, from 0. */
  baseline: number;
  /** -1 below the mean, 0 on it, 1 above; `null` for a gap. */
  side: -1 | 0 | 1 | null;
  outsideLimits: boolean | null;
  nearLimit: boolean | null;
  specialCause: SpecialCause | null;
  judgement: Judgement;
}

/** An XmR chart: points in order of time, baselines, and the two icons of NHS "Making Data Count". */
export interface XmrChart {
  computable: true;
  points: ChartedPoint[];
  baselines: Baseline[];
  variation: VariationIcon;
  /** `null` without a target, without a direction, or without limits. */
  assurance: AssuranceIcon | null;
  warnings: Warning[];
}
