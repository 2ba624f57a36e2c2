import { criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import { compareWithBest } from './attributable-comparison.js';
import type { AttributableOptions, ComparedWith, Comparison } from './attributable-comparison.js';

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
  const comparison = compareWithBest(options);
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
  const comparison = compareWithBest(options);
  if ('computable' in comparison) return comparison;
  const { mean, gain, fractionError } = comparison;
  if (mean === 0) return notComputable('zero-denominator-group', 'The overall mean is zero; nothing is a part of it.');
  const compatible = options.compatibility !== undefined;
  const standardError = fractionError === null ? null : (compatible ? 1 : 100) * fractionError;
  return describe(comparison, (100 * gain) / mean, standardError, compatible ? [unscaledError] : []);
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
