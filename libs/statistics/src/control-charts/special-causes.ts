import { markWindows, sameSign, stepSigns } from './mark-runs.js';
import type { ProcessLimits, SpecialCause } from './xmr-types.js';

type Side = -1 | 0 | 1 | null;

/** The points of one baseline, and how they lie to its mean and limits. */
export interface BaselineFigures {
  values: readonly (number | null)[];
  mean: number | null;
  limits: ProcessLimits | null;
}

export interface PointMarks {
  side: Side;
  outsideLimits: boolean | null;
  nearLimit: boolean | null;
  specialCause: SpecialCause | null;
}

export interface RunLengths {
  shiftLength: number;
  trendLength: number;
}

/**
 * Marks the points of one baseline: outside the limits, in a trend, two of three near a limit, in a shift, in this
 * order of precedence. Comparisons with the limits are literal, without tolerance.
 */
export function markSpecialCauses(figures: BaselineFigures, lengths: RunLengths): PointMarks[] {
  const { values, mean, limits } = figures;
  const sides = values.map((value) => sideOf(value, mean));
  const outside = values.map((value) => (value === null || limits === null ? null : isOutside(value, limits)));
  const near = values.map((value) => (value === null || limits === null ? null : isNear(value, limits)));
  const trends = trendDirections(values, lengths.trendLength);
  const inTwoOfThree = markTwoOfThree(sides, near);
  const inShift = markWindows(values.length, lengths.shiftLength, (start) =>
    sameSign(sides, start, lengths.shiftLength),
  );
  return values.map((_, index) => ({
    side: sides[index]!,
    outsideLimits: outside[index]!,
    nearLimit: near[index]!,
    specialCause: firstCause({
      high: sides[index] === 1,
      outside: outside[index] === true,
      trend: trends[index]!,
      twoOfThree: inTwoOfThree[index]!,
      shift: inShift[index]!,
    }),
  }));
}

interface PointSignals {
  high: boolean;
  outside: boolean;
  trend: -1 | 0 | 1;
  twoOfThree: boolean;
  shift: boolean;
}

function firstCause({ high, outside, trend, twoOfThree, shift }: PointSignals): SpecialCause | null {
  if (outside) return high ? 'above-upper-limit' : 'below-lower-limit';
  if (trend !== 0) return trend > 0 ? 'increasing-trend' : 'decreasing-trend';
  if (twoOfThree) return high ? 'two-of-three-high' : 'two-of-three-low';
  if (shift) return high ? 'shift-above' : 'shift-below';
  return null;
}

function sideOf(value: number | null, mean: number | null): Side {
  if (value === null || mean === null) return null;
  if (value === mean) return 0;
  return value > mean ? 1 : -1;
}

function isOutside(value: number, { lower, upper }: ProcessLimits): boolean {
  return value < lower || value > upper;
}

function isNear(value: number, limits: ProcessLimits): boolean {
  return !isOutside(value, limits) && (value < limits.nearLower || value > limits.nearUpper);
}

/** A point in a trend takes the direction of the step it leaves by, if that too is in a trend, else of the step in. */
function trendDirections(values: readonly (number | null)[], trendLength: number): (-1 | 0 | 1)[] {
  const steps = stepSigns(values);
  const inTrend = markWindows(values.length, trendLength, (start) => sameSign(steps, start + 1, trendLength - 1));
  return inTrend.map((marked, index) => {
    if (!marked) return 0;
    const step = inTrend[index + 1] ? steps[index + 1]! : steps[index]!;
    return step > 0 ? 1 : -1;
  });
}

function markTwoOfThree(sides: readonly Side[], near: readonly (boolean | null)[]): boolean[] {
  const inWindow = markWindows(
    sides.length,
    3,
    (start) => sameSign(sides, start, 3) && near.slice(start, start + 3).filter(Boolean).length >= 2,
  );
  return inWindow.map((marked, index) => marked && near[index] === true);
}
