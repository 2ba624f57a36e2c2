import { confidenceLevel, criticalValue, estimate, notComputable } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import { fitWeightedLine } from '@monitor/statistics/parts';
import { designCovariance } from './design-covariance.js';
import { readRecords } from './read-records.js';
import type { SurveyFigures } from './read-records.js';
import type { SurveyRecord } from './survey-record.js';

interface Options {
  records: readonly SurveyRecord[];
  confidence?: number;
}

/**
 * The absolute concentration index of people in a weighted sample (WHO measure ACI on individual records).
 *
 * In words: as `absoluteConcentrationIndex`, with each person weighing what they stand for and the standard error of the
 * sampling design. Positive: concentrated among the advantaged. Refuses fewer than three groups (`too-few-groups`), values
 * that are not finite or weights not above zero (`out-of-range`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Binder 1983.
 *
 * @example surveyAbsoluteConcentrationIndex({ records: [
 *   { value: 0, order: 1, weight: 1 },
 *   { value: 0, order: 2, weight: 1 },
 *   { value: 1, order: 3, weight: 1 },
 * ] }).value // => 0.222222
 */
export function surveyAbsoluteConcentrationIndex(options: Options): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readRecords(options.records);
  return 'computable' in figures ? figures : concentration(figures, level, 1);
}

/**
 * The relative concentration index of people in a weighted sample: the absolute one over the weighted mean, which is taken
 * as known. Refuses as `surveyAbsoluteConcentrationIndex` does, and a mean of zero (`zero-denominator-group`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Binder 1983.
 *
 * @example surveyRelativeConcentrationIndex({ records: [
 *   { value: 0, order: 1, weight: 1 },
 *   { value: 0, order: 2, weight: 1 },
 *   { value: 1, order: 3, weight: 1 },
 * ] }).value // => 0.666667
 */
export function surveyRelativeConcentrationIndex(options: Options): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readRecords(options.records);
  if ('computable' in figures) return figures;
  if (figures.mean === 0) return notComputable('zero-denominator-group', 'The mean of the sample is zero.');
  return concentration(figures, level, 1 / figures.mean);
}

function concentration(figures: SurveyFigures, level: number, factor: number): Result {
  const { values, weights, ridits, records, groupCount } = figures;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const variance = ridits.reduce((sum, ridit, i) => sum + (weights[i]! / total) * (ridit - 0.5) ** 2, 0);
  const fit = fitWeightedLine(
    ridits,
    values.map((value) => 2 * variance * factor * value),
    weights,
  );
  if (!fit) return notComputable('not-identified', 'All people have the same rank.');
  const standardError = Math.sqrt(designCovariance(fit, records).slope);
  const reach = criticalValue(level) * standardError;
  return estimate({
    value: fit.slope,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: fit.slope - reach, upper: fit.slope + reach, level, method: 'normal, sampling design' },
    groups: { used: groupCount, missing: 0 },
  });
}
