import { isRoundingNoise } from '../numerics/rounding-noise.js';
import { confidenceLevel } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { OrderedEquityGroup } from './equity-group.js';
import { readOrderedGroups } from './read-ordered-groups.js';
import type { OrderedFigures } from './read-ordered-groups.js';

/** Ordered groups; without any population all count alike. */
export interface GroupConcentrationOptions {
  groups: readonly OrderedEquityGroup[];
  /** The bounds of a bounded indicator (0 and 100 for a percentage): values are then rescaled to 0–1. */
  limits?: { lower: number; upper: number };
  confidence?: number;
  allowMissing?: boolean;
}

/** How the relative index of a bounded indicator is corrected for its bounds. */
export type BoundCorrection = 'wagstaff' | 'erreygers';

/**
 * How far the indicator is concentrated among the advantaged, in its own unit (WHO measure ACI).
 *
 * In words: Σ p(2r − 1)y, with p a group's population share and r its relative rank; equal to the slope of 2σ²y on r, by
 * least squares with weights p, σ² = Σp(r − ½)². The standard error is that slope's and the interval takes t, on k − 2
 * degrees of freedom; groups exactly on a line have neither. Positive: concentrated among the advantaged. With `limits` on
 * the 0–1 scale. Refuses any missing group unless allowed (`too-many-missing`), gaps in the order (`invalid-order`), fewer than three groups
 * (`too-few-groups`), values outside the limits (`out-of-range`), missing populations, or people in one group only
 * (`invalid-population`).
 * Source: Kakwani, Wagstaff & van Doorslaer 1997, J Econometrics 77:87; Schlotheuber & Hosseinpoor 2022.
 *
 * @example absoluteConcentrationIndex({ groups: [
 *   { group: 'Q1', order: 1, estimate: 10, population: 100 },
 *   { group: 'Q2', order: 2, estimate: 20, population: 100 },
 *   { group: 'Q3', order: 3, estimate: 30, population: 100 },
 * ] }).value // => 4.44444
 */
export function absoluteConcentrationIndex(options: GroupConcentrationOptions): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readRescaled(options);
  if ('computable' in figures) return figures;
  return concentration(figures, level, 1);
}

/**
 * How far the indicator is concentrated among the advantaged, relative to its mean (WHO measure RCI).
 *
 * In words: the absolute index over μ = Σ p·y, from −1 to 1; for a bounded indicator Wagstaff's correction divides by
 * 1 − μ and Erreygers' multiplies by 4μ (both on the 0–1 scale). The mean is taken as known. Refuses as
 * `absoluteConcentrationIndex` does, a negative value (`out-of-range`: nothing is a part of less than 0), a mean of zero
 * (`zero-denominator-group`) and a correction without limits (`invalid-argument`).
 * Source: Wagstaff 2005, Health Economics 14:429; Erreygers 2009, J Health Economics 28:504.
 *
 * @example relativeConcentrationIndex({ groups: [
 *   { group: 'Q1', order: 1, estimate: 10, population: 100 },
 *   { group: 'Q2', order: 2, estimate: 20, population: 100 },
 *   { group: 'Q3', order: 3, estimate: 30, population: 100 },
 * ] }).value // => 0.222222
 */
export function relativeConcentrationIndex(
  options: GroupConcentrationOptions & { correction?: BoundCorrection },
): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readRescaled(options);
  if ('computable' in figures) return figures;
  if (options.correction !== undefined && options.limits === undefined) {
    return notComputable('invalid-argument', 'A correction for the bounds needs the limits of the indicator.');
  }
  const negative = firstNegative(figures.values);
  if (negative !== null) {
    return notComputable('out-of-range', `A group has the value ${negative}; relative to a mean none may be below 0.`);
  }
  const mean = meanOf(figures);
  if (mean === 0) return notComputable('zero-denominator-group', 'The mean of all groups is zero.');
  if (options.correction === 'wagstaff' && mean === 1) {
    return notComputable('zero-denominator-group', 'Every group is at the upper limit.');
  }
  return concentration(figures, level, correctionOf(options.correction, mean) / mean);
}

function firstNegative(values: Float64Array): number | null {
  for (let j = 0; j < values.length; j += 1) if (values[j]! < 0) return values[j]!;
  return null;
}

function correctionOf(correction: BoundCorrection | undefined, mean: number): number {
  if (correction === 'wagstaff') return 1 / (1 - mean);
  return correction === 'erreygers' ? 4 * mean : 1;
}

function readRescaled(options: GroupConcentrationOptions): OrderedFigures | NotComputable {
  const figures = readOrderedGroups(options.groups, { population: 'or-equal', allowMissing: options.allowMissing });
  if ('computable' in figures || options.limits === undefined) return figures;
  const { lower, upper } = options.limits;
  if (!(lower < upper && upper < Infinity && lower > -Infinity)) {
    return notComputable('invalid-argument', `The limits ${lower} and ${upper} are not a range.`);
  }
  if (figures.values.some((value) => value < lower || value > upper)) {
    return notComputable('out-of-range', `A value lies outside the limits ${lower} and ${upper}.`);
  }
  return { ...figures, values: figures.values.map((value) => (value - lower) / (upper - lower)) };
}

function meanOf({ values, populations }: OrderedFigures): number {
  let sum = 0;
  let total = 0;
  for (let j = 0; j < values.length; j += 1) {
    sum += values[j]! * populations[j]!;
    total += populations[j]!;
  }
  return sum / total;
}

/** The slope of 2σ²·factor·y on rank, whose weighted mean is ½ by construction. */
function concentration(figures: OrderedFigures, level: number, factor: number): Result {
  const { values, populations, ridits, groups, warnings } = figures;
  const mean = meanOf(figures);
  let total = 0;
  let squares = 0;
  let products = 0;
  for (let j = 0; j < values.length; j += 1) {
    const distance = ridits[j]! - 0.5;
    total += populations[j]!;
    squares += populations[j]! * distance * distance;
    products += populations[j]! * distance * (values[j]! - mean);
  }
  if (!(squares > 0))
    return notComputable('invalid-population', 'All people are in one group, so ranks do not differ.');
  let residual = 0;
  let largest = 0;
  for (let j = 0; j < values.length; j += 1) {
    const deviation = values[j]! - mean - (products / squares) * (ridits[j]! - 0.5);
    residual += populations[j]! * deviation * deviation;
    largest = Math.max(largest, Math.abs(values[j]!));
  }
  const value = (2 * factor * products) / total;
  const degreesOfFreedom = values.length - 2;
  // What rounding leaves of groups on a line is no scatter.
  if (isRoundingNoise(Math.sqrt(residual / total), largest)) {
    return estimate({ value, groups, warnings: [...warnings, groupsOnLine] });
  }
  const standardError = Math.abs((2 * factor) / total) * Math.sqrt((residual * squares) / degreesOfFreedom);
  const reach = criticalT(level, degreesOfFreedom) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 't, regression on rank' },
    groups,
    warnings,
  });
}

const groupsOnLine: Warning = {
  code: 'interval-not-computable',
  message: 'The groups lie on a line, so their scatter about it says nothing about chance.',
};
