import { criticalValue, estimate, notComputable } from '@monitor/statistics';
import type { Result, Warning } from '@monitor/statistics';
import { lineDeltaVariance } from '@monitor/statistics/parts';
import { fitEnds } from './healthequal-fit.js';
import type { HealthequalSlopeOptions } from './healthequal-fit.js';

/**
 * The slope index of inequality exactly as healthequal 1.0.1 computes it, for comparing figures with the WHO package only:
 * use `logitSlopeIndex` or `linearSlopeIndex` for anything that is published.
 *
 * In words: fitted value at the advantaged end less that at the disadvantaged end, in the indicator's unit, from a
 * line on relative rank. With the logit model the estimates become rounded counts and every group weighs its population
 * squared, which is the package's known fault; with the linear model its population. HC1 standard errors, delta method.
 * Refuses missing groups unless allowed (`too-many-missing`), gaps in the order (`invalid-order`), fewer than three groups
 * (`too-few-groups`), equal estimates (`no-variation`), estimates outside 0 to the scale (`out-of-range`), an infinite
 * gradient (`separation`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697, and the figures of healthequal 1.0.1.
 *
 * @example slopeIndexAsHealthequal({ scale: 100, model: 'linear', groups: [
 *   { group: 'Q1', order: 1, estimate: 10, population: 100 },
 *   { group: 'Q2', order: 2, estimate: 20, population: 100 },
 *   { group: 'Q3', order: 3, estimate: 30, population: 100 },
 * ] }).value // => 30
 */
export function slopeIndexAsHealthequal(options: HealthequalSlopeOptions): Result {
  const fitted = fitEnds(options);
  if ('computable' in fitted) return fitted;
  const { bottom, top, bottomSlope, topSlope, covariance, level, figures } = fitted;
  const { scale } = options;
  const value = (top - bottom) * scale;
  const standardError = scale * Math.sqrt(lineDeltaVariance(covariance, topSlope - bottomSlope, topSlope));
  const reach = criticalValue(level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 'HC1, delta' },
    groups: figures.groups,
    warnings: [...figures.warnings, ...remarksOn(options)],
  });
}

/**
 * The relative index of inequality exactly as healthequal 1.0.1 computes it: the ratio of the two fitted values whose
 * difference is `slopeIndexAsHealthequal`. The standard error is on the log scale. Refuses as that function does, and
 * fitted values that are not both positive (`undefined-on-scale`).
 *
 * @example relativeIndexAsHealthequal({ scale: 100, model: 'linear', groups: [
 *   { group: 'Q1', order: 1, estimate: 10, population: 100 },
 *   { group: 'Q2', order: 2, estimate: 20, population: 100 },
 *   { group: 'Q3', order: 3, estimate: 30, population: 100 },
 * ] }).value // => 7
 */
export function relativeIndexAsHealthequal(options: HealthequalSlopeOptions): Result {
  const fitted = fitEnds(options);
  if ('computable' in fitted) return fitted;
  const { bottom, top, bottomSlope, topSlope, covariance, level, figures } = fitted;
  if (!(bottom > 0 && top > 0)) {
    return notComputable('undefined-on-scale', 'A fitted end of the line is not above zero, so it has no logarithm.');
  }
  const value = top / bottom;
  const byIntercept = topSlope / top - bottomSlope / bottom;
  const standardError = Math.sqrt(lineDeltaVariance(covariance, byIntercept, topSlope / top));
  const reach = criticalValue(level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: { lower: value * Math.exp(-reach), upper: value * Math.exp(reach), level, method: 'HC1, log, delta' },
    groups: figures.groups,
    warnings: [...figures.warnings, ...remarksOn(options)],
  });
}

function remarksOn({ model }: HealthequalSlopeOptions): Warning[] {
  if (model === 'linear') return [];
  const message = 'As in healthequal 1.0.1 every group weighs its population squared; do not publish this figure.';
  return [{ code: 'compatibility-mode', message }];
}
