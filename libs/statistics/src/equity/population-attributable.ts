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
 * value. The standard error is |μ| times that of the attributable fraction; a reference of 0% or 100% has no interval,
 * because its table of counts says nothing about chance. Refuses fewer than three groups (`too-few-groups`), more than
 * 15% of them missing (`too-many-missing`), a missing most advantaged group (`missing-value`), a negative population
 * (`invalid-population`), neither populations nor a setting average (`invalid-argument`), and with `scale` a value
 * outside 0 and the scale (`out-of-range`).
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
 * Refuses as `populationAttributableRisk` does, a mean of zero (`zero-denominator-group`) and one below it
 * (`out-of-range`).
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
  if (mean < 0) return notComputable('out-of-range', `The overall mean is ${mean}; nothing is a part of less than 0.`);
  return describe(comparison, (100 * gain) / mean, fractionError === null ? null : 100 * fractionError);
}

function describe(
  { figures, level, reference, fractionError }: Comparison,
  value: number,
  standardError: number | null,
): Result<ComparedWith> {
  const { groups } = figures;
  if (standardError === null || !(standardError > 0)) {
    const warnings = [...figures.warnings, fractionError === null ? noTable : noChance];
    const built = estimate({ value, groups, warnings });
    return built.computable ? { ...built, reference } : built;
  }
  const reach = criticalValue(level) * standardError;
  const built = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 'normal' },
    groups,
    warnings: figures.warnings,
  });
  return built.computable ? { ...built, reference } : built;
}

const noTable: Warning = {
  code: 'standard-error-missing',
  message: 'Without populations and the scale there are no counts, so the figure has no interval.',
};

const noChance: Warning = {
  code: 'interval-not-computable',
  message: 'Nobody, or everybody, is counted in the reference group, so the counts do not say what chance could do.',
};
