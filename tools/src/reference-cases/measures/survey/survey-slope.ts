import { confidenceLevel, criticalValue, estimate, notComputable } from '@monitor/statistics';
import type { NotComputable, Result } from '@monitor/statistics';
import { expit, fitLogisticLine, lineDeltaVariance } from '@monitor/statistics/parts';
import { designCovariance } from './design-covariance.js';
import { readRecords } from './read-records.js';
import type { SurveyRecord } from './survey-record.js';

interface Options {
  records: readonly SurveyRecord[];
  confidence?: number;
}

/** The fitted shares at both ends of the ranking, and the variance of a function of them by its gradient. */
interface SurveyEnds {
  bottom: number;
  top: number;
  level: number;
  groupCount: number;
  varianceOf(byIntercept: number, bySlope: number): number;
}

/**
 * The slope index of inequality of people in a weighted sample, on a logistic curve.
 *
 * In words: as `logitSlopeIndex`, with each person's 0 or 1 weighing what they stand for and the standard error of the sampling
 * design. Output: a difference of shares. Refuses as `surveyAbsoluteConcentrationIndex` does, values other than 0 and 1
 * (`out-of-range`), equal values (`no-variation`) and an infinite gradient (`separation`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Binder 1983.
 *
 * @example surveySlopeIndex({ records: [1, 1, 2, 2, 3, 3].map((order, i) => ({ order, weight: 1, value: i % 2 })) }).value // => 0
 */
export function surveySlopeIndex(options: Options): Result {
  const ends = fitEnds(options);
  if ('computable' in ends) return ends;
  const { bottom, top, level, groupCount, varianceOf } = ends;
  const atTop = top * (1 - top);
  const standardError = Math.sqrt(varianceOf(atTop - bottom * (1 - bottom), atTop));
  const reach = criticalValue(level) * standardError;
  return estimate({
    value: top - bottom,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: top - bottom - reach, upper: top - bottom + reach, level, method: 'delta, sampling design' },
    groups: { used: groupCount, missing: 0 },
  });
}

/**
 * The relative index of inequality of people in a weighted sample: the ratio of the ends whose difference is
 * `surveySlopeIndex`, with its standard error on the log scale. Refuses as that function does.
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Binder 1983.
 *
 * @example surveyRelativeIndex({ records: [1, 1, 2, 2, 3, 3].map((order, i) => ({ order, weight: 1, value: i % 2 })) }).value // => 1
 */
export function surveyRelativeIndex(options: Options): Result {
  const ends = fitEnds(options);
  if ('computable' in ends) return ends;
  const { bottom, top, level, groupCount, varianceOf } = ends;
  const standardError = Math.sqrt(varianceOf(bottom - top, 1 - top));
  const reach = criticalValue(level) * standardError;
  const value = top / bottom;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: {
      lower: value * Math.exp(-reach),
      upper: value * Math.exp(reach),
      level,
      method: 'log, delta, sampling design',
    },
    groups: { used: groupCount, missing: 0 },
  });
}

function fitEnds(options: Options): SurveyEnds | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = readRecords(options.records);
  if ('computable' in figures) return figures;
  const { values, weights, ridits, records, groupCount } = figures;
  if (values.some((value) => value !== 0 && value !== 1)) {
    return notComputable('out-of-range', 'A value is neither 0 nor 1.');
  }
  if (values.every((value) => value === values[0])) {
    return notComputable('no-variation', 'All people have the same value, so there is no slope to measure.');
  }
  const fit = fitLogisticLine(ridits, values, weights);
  if (!fit || fit.outcome === 'separated') return notComputable('separation', 'The gradient is infinite.');
  if (fit.outcome === 'not-converged') return notComputable('not-converged', 'The logit model did not settle.');
  const covariance = designCovariance(fit, records);
  return {
    bottom: expit(fit.intercept),
    top: expit(fit.intercept + fit.slope),
    level,
    groupCount,
    varianceOf: (byIntercept, bySlope) => lineDeltaVariance(covariance, byIntercept, bySlope),
  };
}
