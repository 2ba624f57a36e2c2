import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { EquityGroup } from './equity-group.js';
import { standardErrorMissing } from './group-difference.js';
import { readGroups } from './read-groups.js';
import { readRelatives } from './relative-values.js';
import type { Relatives } from './relative-values.js';

/** Groups with populations, and whose conventions to follow. */
export interface EntropyOptions {
  groups: readonly EquityGroup[];
  confidence?: number;
  allowMissing?: boolean;
  /**
   * As healthequal 1.0.1: an estimate of 0 is replaced by 0.000001, and the standard error stays on the unmultiplied scale
   * although the index is multiplied by 1000 (a known fault, for comparing figures only).
   */
  compatibility?: 'healthequal 1.0.1';
}

interface Moments {
  value: number;
  variance: number;
}

/**
 * How unequal the groups are, as the population-weighted mean of ρ ln ρ, where ρ is a group's value over the mean
 * (Theil's index, WHO measure TI).
 *
 * In words: 1000 × Σ p ρ ln ρ; standard error 1000 × √Σ(1 + ln ρ − Σpρ(1 + ln ρ))² p²s²/μ². 0 means equality; weighs
 * groups above the mean more than `groupMeanLogDeviation`. Needs at least three groups with populations. Refuses as
 * `betweenGroupVariance` does, a mean of zero (`zero-denominator-group`), negative values (`out-of-range`) and a group of
 * zero (`undefined-on-scale`).
 * Source: Theil 1967; Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupTheilIndex({ groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 65.4060
 */
export function groupTheilIndex(options: EntropyOptions): Result {
  return entropyIndex(options, theil);
}

/**
 * How unequal the groups are, as the population-weighted mean of −ln ρ, where ρ is a group's value over the mean (WHO
 * measure MLD).
 *
 * In words: 1000 × Σ p(−ln ρ); standard error 1000 × √Σ p²s²/μ² (1 − 1/ρ)². 0 means equality; weighs groups below the mean
 * more than `groupTheilIndex`. Refuses as `groupTheilIndex` does.
 * Source: Theil 1967; Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupMeanLogDeviation({ groups: [
 *   { group: 'A', estimate: 10, population: 1 },
 *   { group: 'B', estimate: 20, population: 2 },
 *   { group: 'C', estimate: 30, population: 1 },
 * ] }).value // => 71.9205
 */
export function groupMeanLogDeviation(options: EntropyOptions): Result {
  return entropyIndex(options, meanLogDeviation);
}

/** Theil's index and its variance for values over their mean; variances without 1/μ² and without the multiplier. */
function theil({ relatives, shares, standardErrors }: Relatives): Moments {
  const logs = new Float64Array(relatives.length);
  let value = 0;
  let centre = 0;
  for (let j = 0; j < relatives.length; j += 1) {
    logs[j] = Math.log(relatives[j]!);
    const part = shares[j]! * relatives[j]!;
    value += part * logs[j]!;
    centre += part * (1 + logs[j]!);
  }
  let variance = 0;
  for (let j = 0; standardErrors && j < relatives.length; j += 1) {
    variance += ((1 + logs[j]! - centre) * (shares[j]! * standardErrors[j]!)) ** 2;
  }
  return { value, variance };
}

/** The mean log deviation and its variance, as `theil` gives them. */
function meanLogDeviation({ relatives, shares, standardErrors }: Relatives): Moments {
  let value = 0;
  let variance = 0;
  for (let j = 0; j < relatives.length; j += 1) {
    value -= shares[j]! * Math.log(relatives[j]!);
    if (standardErrors) variance += ((1 - 1 / relatives[j]!) * (shares[j]! * standardErrors[j]!)) ** 2;
  }
  return { value, variance };
}

function entropyIndex(options: EntropyOptions, momentsOf: (relatives: Relatives) => Moments): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const compatible = options.compatibility !== undefined;
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const relative = readRelatives(figures, compatible);
  if ('computable' in relative) return relative;
  const { value, variance } = momentsOf(relative);
  const { groups } = figures;
  const warnings = [...figures.warnings, ...relative.warnings];
  if (!relative.standardErrors) {
    return estimate({ value: 1000 * value, groups, warnings: [...warnings, standardErrorMissing] });
  }
  const standardError = ((compatible ? 1 : 1000) * Math.sqrt(variance)) / relative.mean;
  const reach = criticalValue(level) * standardError;
  return estimate({
    value: 1000 * value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: 1000 * value - reach, upper: 1000 * value + reach, level, method: 'normal' },
    groups,
    warnings: compatible ? [...warnings, unscaledError] : warnings,
  });
}

const unscaledError: Warning = {
  code: 'compatibility-mode',
  message: 'As in healthequal 1.0.1 the standard error is not multiplied by 1000, although the index is.',
};
