import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { Direction, EquityGroup, OrderedEquityGroup } from './equity-group.js';
import { centreOf } from './mean-difference.js';
import { readGroups } from './read-groups.js';
import type { GroupFigures } from './read-groups.js';

/** Groups, which way is good, and what a value of 1 (everybody) is written as. */
export type AttributableOptions = {
  direction: Direction;
  /** 100 for percentages, 1 for shares; needed for the standard error, which counts events. */
  scale?: number;
  /** The overall mean when the groups' populations are not known; populations go before it. */
  settingAverage?: number;
  confidence?: number;
  allowMissing?: boolean;
  /** As healthequal 1.0.1: the fraction's standard error is a share although the fraction is in percent. */
  compatibility?: 'healthequal 1.0.1';
} & ({ ordered: true; groups: readonly OrderedEquityGroup[] } | { ordered: false; groups: readonly EquityGroup[] });

/** The group that the overall mean is compared with. */
export interface ComparedWith {
  reference: string;
}

interface Comparison extends ComparedWith {
  figures: GroupFigures;
  level: number;
  mean: number;
  /** Reference value less the mean, 0 where the reference is not the better one. */
  gain: number;
  /** Standard error of the attributable fraction, as a share; null when it cannot be counted. */
  fractionError: number | null;
}

/**
 * How much the indicator would improve if every group were as good as the reference group (WHO measure PAR).
 *
 * In words: reference − μ, and 0 when the reference is not better than μ; in the indicator's unit, negative for an indicator
 * where low is good. The reference is the most advantaged group of an order, whatever its value, else the best
 * value. The standard error is |μ| times that of the attributable fraction. Refuses as `meanDifferenceFromMean` does.
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Walter 1976, Biometrics 32:829.
 *
 * @example populationAttributableRisk({ ordered: false, direction: 'high-is-good', scale: 100, groups: [
 *   { group: 'A', estimate: 10, population: 100 },
 *   { group: 'B', estimate: 20, population: 100 },
 *   { group: 'C', estimate: 30, population: 100 },
 * ] }).value // => 10
 */
export function populationAttributableRisk(options: AttributableOptions): Result<ComparedWith> {
  const comparison = compare(options);
  if ('computable' in comparison) return comparison;
  const { fractionError, mean } = comparison;
  return describe(comparison, comparison.gain, fractionError === null ? null : Math.abs(mean) * fractionError);
}

/**
 * The same improvement as `populationAttributableRisk`, in percent of the overall mean (WHO measure PAF).
 *
 * In words: 100 × (reference − μ)/μ, and 0 when the reference is not better; −100% when a reference of zero is the good end.
 * Refuses as `populationAttributableRisk` does, and a mean of zero (`zero-denominator-group`).
 * Source: as for `populationAttributableRisk`.
 *
 * @example populationAttributableFraction({ ordered: false, direction: 'high-is-good', scale: 100, groups: [
 *   { group: 'A', estimate: 10, population: 100 },
 *   { group: 'B', estimate: 20, population: 100 },
 *   { group: 'C', estimate: 30, population: 100 },
 * ] }).value // => 50
 */
export function populationAttributableFraction(options: AttributableOptions): Result<ComparedWith> {
  const comparison = compare(options);
  if ('computable' in comparison) return comparison;
  const { mean, gain, fractionError } = comparison;
  if (mean === 0) return notComputable('zero-denominator-group', 'The overall mean is zero; nothing is a part of it.');
  const compatible = options.compatibility !== undefined;
  const standardError = fractionError === null ? null : (compatible ? 1 : 100) * fractionError;
  return describe(comparison, (100 * gain) / mean, standardError, compatible ? [unscaledError] : []);
}

function compare(options: AttributableOptions): Comparison | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readGroups<EquityGroup>(options.groups, {
    population: 'optional',
    allowMissing: options.allowMissing,
  });
  if ('computable' in figures) return figures;
  const centre = centreOf(figures, figures.shares ? undefined : options.settingAverage);
  if (typeof centre !== 'function') return centre;
  const mean = centre(figures.values);
  const index = options.ordered ? mostAdvantaged(options.groups, figures) : best(figures, options.direction);
  if (typeof index !== 'number') return index;
  const reference = figures.values[index] ?? NaN;
  const better = options.direction === 'high-is-good' ? reference > mean : reference < mean;
  return {
    figures,
    level,
    mean,
    gain: better ? reference - mean : 0,
    fractionError: fractionError(figures, index, options.scale),
    reference: figures.names[index] ?? '',
  };
}

function mostAdvantaged(groups: readonly OrderedEquityGroup[], { names }: GroupFigures): number | NotComputable {
  const last = groups.reduce((most, group) => (group.order > most.order ? group : most));
  const index = names.indexOf(last.group);
  if (index >= 0) return index;
  return notComputable('missing-value', `The estimate of ${last.group}, the most advantaged group, is missing.`);
}

/** The best value; of several the group with the most people. */
function best({ values, populations }: GroupFigures, direction: Direction): number {
  let index = 0;
  for (let j = 1; j < values.length; j += 1) {
    const difference = (values[j] ?? NaN) - (values[index] ?? NaN);
    const isBetter = direction === 'high-is-good' ? difference > 0 : difference < 0;
    const isLarger = (populations?.[j] ?? 0) > (populations?.[index] ?? 0);
    if (isBetter || (difference === 0 && isLarger)) index = j;
  }
  return index;
}

/** Standard error of the fraction from the 2×2 table of the reference group (c with, d without) and the others (a, b). */
function fractionError({ values, populations }: GroupFigures, index: number, scale: number | undefined): number | null {
  if (!populations || scale === undefined) return null;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  values.forEach((value, j) => {
    const population = populations[j] ?? 0;
    const events = (value / scale) * population;
    if (j === index) {
      c = events;
      d = population - events;
    } else {
      a += events;
      b += population - events;
    }
  });
  const total = a + b + c + d;
  return Math.sqrt((c * total * (a * d * (total - c) + b * c ** 2)) / ((a + c) ** 3 * (c + d) ** 3));
}

function describe(
  { figures, level, reference }: Comparison,
  value: number,
  standardError: number | null,
  remarks: Warning[] = [],
): Result<ComparedWith> {
  const { groups } = figures;
  const warnings = [...figures.warnings, ...remarks];
  if (standardError === null) {
    const built = estimate({ value, groups, warnings: [...warnings, noTable] });
    return built.computable ? { ...built, reference } : built;
  }
  const reach = criticalValue(level) * standardError;
  const built = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 'normal' },
    groups,
    warnings,
  });
  return built.computable ? { ...built, reference } : built;
}

const noTable: Warning = {
  code: 'standard-error-missing',
  message: 'Without populations and the scale there are no counts, so the figure has no interval.',
};

const unscaledError: Warning = {
  code: 'compatibility-mode',
  message: 'As in healthequal 1.0.1 the standard error is a share although the fraction is in percent.',
};
