import {
  expit,
  fitLogisticLine,
  fitWeightedLine,
  lineDeltaVariance,
  robustLineCovariance,
} from '../regression/index.js';
import type { LineCovariance } from '../regression/index.js';
import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { OrderedEquityGroup } from './equity-group.js';
import { readOrderedGroups } from './read-ordered-groups.js';
import type { OrderedFigures } from './read-ordered-groups.js';

/** Ordered groups with populations, and the scale and model the package would use. */
export interface HealthequalSlopeOptions {
  groups: readonly OrderedEquityGroup[];
  /** What a value of 1 is written as: 100 for percentages. The package guesses it from the largest value. */
  scale: number;
  model: 'logit' | 'linear';
  confidence?: number;
  allowMissing?: boolean;
}

/** The fitted line, its fitted shares at both ends of the ranking, and how they move with intercept and slope. */
interface FittedEnds {
  figures: OrderedFigures;
  level: number;
  bottom: number;
  top: number;
  /** Derivative of the fitted share at the bottom and at the top by the linear predictor. */
  bottomSlope: number;
  topSlope: number;
  covariance: LineCovariance;
}

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

function fitEnds(options: HealthequalSlopeOptions): FittedEnds | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  if (!(options.scale > 0)) return notComputable('invalid-argument', 'The scale must be above zero.');
  const figures = readOrderedGroups(options.groups, {
    population: 'or-equal',
    allowMissing: options.allowMissing,
    wholePeople: true,
  });
  if ('computable' in figures) return figures;
  const { values } = figures;
  if (values.every((value) => value === values[0])) {
    return notComputable('no-variation', 'All groups have the same value, so there is no slope to measure.');
  }
  return options.model === 'linear'
    ? fitLinear(figures, level, options.scale)
    : fitLogit(figures, level, options.scale);
}

function fitLinear(figures: OrderedFigures, level: number, scale: number): FittedEnds | NotComputable {
  const shares = figures.values.map((value) => value / scale);
  const fit = fitWeightedLine(figures.ridits, shares, figures.populations);
  if (!fit) return notComputable('not-identified', 'Only one group has people in it.');
  const bottom = fit.intercept;
  const covariance = robustLineCovariance(fit, 'HC1');
  return { figures, level, bottom, top: bottom + fit.slope, bottomSlope: 1, topSlope: 1, covariance };
}

function fitLogit(figures: OrderedFigures, level: number, scale: number): FittedEnds | NotComputable {
  const people = figures.populations;
  const events = figures.values.map((value, j) => roundHalfToEven((value / scale) * people[j]!));
  if (events.some((count, j) => count < 0 || count > people[j]!)) {
    return notComputable('out-of-range', `A value lies outside 0 and the scale ${scale}.`);
  }
  if (events.every((count) => count === 0) || events.every((count, j) => count === people[j])) {
    return notComputable('no-variation', 'Every rounded count is zero, or everybody, so there is no slope to measure.');
  }
  const shares = events.map((count, j) => count / people[j]!);
  const fit = fitLogisticLine(
    figures.ridits,
    shares,
    people.map((count) => count ** 2),
  );
  if (!fit || fit.outcome === 'separated') {
    return notComputable('separation', 'The groups are perfectly separated: the gradient is infinite.');
  }
  if (fit.outcome === 'not-converged') return notComputable('not-converged', 'The logit model did not settle.');
  const bottom = expit(fit.intercept);
  const top = expit(fit.intercept + fit.slope);
  return {
    figures,
    level,
    bottom,
    top,
    bottomSlope: bottom * (1 - bottom),
    topSlope: top * (1 - top),
    covariance: robustLineCovariance(fit, 'HC1'),
  };
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

function remarksOn({ model }: HealthequalSlopeOptions): Warning[] {
  if (model === 'linear') return [];
  const message = 'As in healthequal 1.0.1 every group weighs its population squared; do not publish this figure.';
  return [{ code: 'compatibility-mode', message }];
}
