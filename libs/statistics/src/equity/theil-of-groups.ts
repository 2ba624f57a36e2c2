import { theilTerm } from '../inequality/entropy-term.js';
import { logExcess } from '../numerics/log-excess.js';
import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { EquityGroup } from './equity-group.js';
import { readGroups, standardErrorMissing } from './read-groups.js';
import { positiveFigures } from './positive-figures.js';
import type { PositiveFigures } from './positive-figures.js';

/** Groups with populations. */
export interface EntropyOptions {
  groups: readonly EquityGroup[];
  confidence?: number;
  allowMissing?: boolean;
}

interface Moments {
  value: number;
  /** Without 1/μ² and without the multiplier; not finite where a group of zero has no slope. */
  variance: number;
}

/**
 * How unequal the groups are, as the population-weighted mean of ρ ln ρ, where ρ is a group's value over the mean
 * (Theil's index, WHO measure TI).
 *
 * In words: 1000 × Σ p ρ ln ρ; standard error 1000 × √Σ(1 + ln ρ − Σpρ(1 + ln ρ))² p²s²/μ². 0 means equality; weighs
 * groups above the mean more than `groupMeanLogDeviation`. A group of zero adds nothing (ρ ln ρ tends to 0), but leaves
 * the index without an interval. Needs at least three groups with populations. Refuses fewer (`too-few-groups`), more
 * than 15% of them missing (`too-many-missing`), a population that is missing or negative (`invalid-population`), a
 * negative value or standard error (`out-of-range`) and a mean of zero (`zero-denominator-group`).
 * Source: Theil 1967; Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupTheilIndex({ groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 65.4060
 * @example groupTheilIndex({ groups: [
 *   { group: 'A', estimate: 10, standardError: 1, population: 1 },
 *   { group: 'B', estimate: 20, standardError: 1, population: 2 },
 *   { group: 'C', estimate: 30, standardError: 1, population: 1 },
 * ] }).standardError.value // => 10.518993
 */
export function groupTheilIndex(options: EntropyOptions): Result {
  return entropyIndex(options, theil);
}

/**
 * How unequal the groups are, as the population-weighted mean of −ln ρ, where ρ is a group's value over the mean (WHO
 * measure MLD).
 *
 * In words: 1000 × Σ p(−ln ρ); standard error 1000 × √Σ p²s²/μ² (1 − 1/ρ)². 0 means equality; weighs groups below the mean
 * more than `groupTheilIndex`. Refuses as `groupTheilIndex` does, and a group of zero (`undefined-on-scale`).
 * Source: Theil 1967; Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupMeanLogDeviation({ groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 71.9205
 * @example groupMeanLogDeviation({ groups: [
 *   { group: 'A', estimate: 10, standardError: 1, population: 1 },
 *   { group: 'B', estimate: 20, standardError: 1, population: 2 },
 *   { group: 'C', estimate: 30, standardError: 1, population: 1 },
 * ] }).standardError.value // => 13.176157
 */
export function groupMeanLogDeviation(options: EntropyOptions): Result {
  return entropyIndex(options, meanLogDeviation);
}

function theil({ values, shares, standardErrors, mean }: PositiveFigures): Moments {
  let value = 0;
  for (let j = 0; j < values.length; j += 1) value += shares[j]! * theilTerm(values[j]!, mean);
  let variance = 0;
  // Σ pρ(1 + ln ρ) is 1 more than the index itself.
  for (let j = 0; standardErrors && j < values.length; j += 1) {
    const reach = shares[j]! * standardErrors[j]! * (Math.log(values[j]! / mean) - value);
    variance += reach * reach;
  }
  return { value, variance };
}

/** Summed as −ln ρ + (ρ − 1): the same in all, and never negative in any term. */
function meanLogDeviation({ values, shares, standardErrors, mean }: PositiveFigures): Moments {
  let value = 0;
  let variance = 0;
  for (let j = 0; j < values.length; j += 1) {
    value += shares[j]! * (values[j] === 0 ? Infinity : logExcess(values[j]!, mean));
    if (!standardErrors) continue;
    const reach = shares[j]! * standardErrors[j]! * (1 - mean / values[j]!);
    variance += reach * reach;
  }
  return { value, variance };
}

function entropyIndex(options: EntropyOptions, momentsOf: (figures: PositiveFigures) => Moments): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const positive = positiveFigures(figures);
  if ('computable' in positive) return positive;
  const { value, variance } = momentsOf(positive);
  const { groups, warnings } = figures;
  if (!Number.isFinite(value)) {
    return notComputable('undefined-on-scale', 'A group is zero, for which the index is undefined.', warnings);
  }
  if (!positive.standardErrors) {
    return estimate({ value: 1000 * value, groups, warnings: [...warnings, standardErrorMissing] });
  }
  if (!Number.isFinite(variance))
    return estimate({ value: 1000 * value, groups, warnings: [...warnings, groupOfZero] });
  const standardError = (1000 * Math.sqrt(variance)) / positive.mean;
  const reach = criticalValue(level) * standardError;
  return estimate({
    value: 1000 * value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: 1000 * value - reach, upper: 1000 * value + reach, level, method: 'normal' },
    groups,
    warnings,
  });
}

const groupOfZero: Warning = {
  code: 'interval-not-computable',
  message: 'A group is zero, where the index changes without bound, so it has no interval.',
};
