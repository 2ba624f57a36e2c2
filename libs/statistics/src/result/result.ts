import type { NotComputableReason } from './not-computable-reason.js';
import type { Warning } from './warning.js';

/** A statistic, or the reason why there is none. Never NaN, never an infinity. */
export type Result<Extra extends object = object> = (Estimate & Extra) | NotComputable;

/** A statistic that could be computed, with everything needed to judge it. */
export interface Estimate {
  computable: true;
  value: number;
  standardError: StandardError | null;
  interval: Interval | null;
  groups: GroupCount;
  warnings: Warning[];
  /** Present when the interval was simulated: the same seed gives the same limits. */
  seed?: number;
}

/** A standard error means nothing without the scale it was taken on. */
export interface StandardError {
  value: number;
  scale: 'natural' | 'log' | 'logit';
}

/** Limits of an interval; `level` is a share (0.95), `method` a short English name. */
export interface Interval {
  lower: number;
  upper: number;
  level: number;
  method: string;
}

/** How many groups entered the figure and how many were left out because they were missing. */
export interface GroupCount {
  used: number;
  missing: number;
}

/** A statistic that could not be computed; `message` says what was found, what was wanted and what to do. */
export interface NotComputable {
  computable: false;
  reason: NotComputableReason;
  message: string;
  warnings: Warning[];
}
