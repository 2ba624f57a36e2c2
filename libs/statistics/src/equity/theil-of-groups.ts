import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { EquityGroup } from './equity-group.js';
import { standardErrorMissing } from './group-difference.js';
import { readGroups } from './read-groups.js';
import { weightedMean } from './weighted-figures.js';

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

/** One index of the entropy family: its term for a group, and what its variance weighs the group by. */
interface EntropyIndex {
  term(relative: number): number;
  influence(relative: number, shares: Float64Array, relatives: Float64Array): number;
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

const theil: EntropyIndex = {
  term: (relative) => relative * Math.log(relative),
  influence(relative, shares, relatives) {
    let centre = 0;
    for (let j = 0; j < shares.length; j += 1) {
      centre += (shares[j] ?? 0) * (relatives[j] ?? 0) * (1 + Math.log(relatives[j] ?? 0));
    }
    return 1 + Math.log(relative) - centre;
  },
};

const meanLogDeviation: EntropyIndex = {
  term: (relative) => -Math.log(relative),
  influence: (relative) => 1 - 1 / relative,
};

function entropyIndex(options: EntropyOptions, index: EntropyIndex): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readGroups(options.groups, { population: 'required', allowMissing: options.allowMissing });
  if ('computable' in figures) return figures;
  const compatible = options.compatibility !== undefined;
  const shares = figures.shares ?? new Float64Array();
  const hasZero = figures.values.some((value) => value === 0);
  const warnings = [...figures.warnings];
  if (figures.values.some((value) => value < 0)) {
    return notComputable('out-of-range', 'A group has a negative value; the index needs values above zero.');
  }
  if (hasZero && !compatible) {
    return notComputable('undefined-on-scale', 'A group is zero, for which the index is undefined.', warnings);
  }
  if (hasZero) warnings.push(zeroReplaced);
  const values = hasZero ? figures.values.map((value) => (value === 0 ? 0.000001 : value)) : figures.values;
  const mean = weightedMean(values, shares);
  if (mean === 0) return notComputable('zero-denominator-group', 'The mean of all groups is zero.', warnings);
  const relatives = values.map((value) => value / mean);
  let value = 0;
  for (let j = 0; j < relatives.length; j += 1) value += (shares[j] ?? 0) * index.term(relatives[j] ?? 0);
  const { standardErrors, groups } = figures;
  if (!standardErrors) {
    return estimate({ value: 1000 * value, groups, warnings: [...warnings, standardErrorMissing] });
  }
  let variance = 0;
  for (let j = 0; j < relatives.length; j += 1) {
    const influence = index.influence(relatives[j] ?? 0, shares, relatives);
    variance += (influence * ((shares[j] ?? 0) * (standardErrors[j] ?? 0))) ** 2;
  }
  const standardError = ((compatible ? 1 : 1000) * Math.sqrt(variance)) / mean;
  const reach = criticalValue(level) * standardError;
  return estimate({
    value: 1000 * value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: 1000 * value - reach, upper: 1000 * value + reach, level, method: 'normal' },
    groups,
    warnings: compatible ? [...warnings, unscaledError] : warnings,
  });
}

const zeroReplaced: Warning = {
  code: 'zero-replaced',
  message: 'A group of zero was taken as 0.000001, as healthequal 1.0.1 does; the index then says little.',
};

const unscaledError: Warning = {
  code: 'compatibility-mode',
  message: 'As in healthequal 1.0.1 the standard error is not multiplied by 1000, although the index is.',
};
