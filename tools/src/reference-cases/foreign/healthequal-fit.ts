import { confidenceLevel, notComputable } from '@monitor/statistics';
import type { NotComputable, OrderedEquityGroup } from '@monitor/statistics';
import {
  expit,
  fitLogisticLine,
  fitWeightedLine,
  readOrderedGroups,
  robustLineCovariance,
} from '@monitor/statistics/parts';
import type { LineCovariance, OrderedFigures } from '@monitor/statistics/parts';

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
export interface FittedEnds {
  figures: OrderedFigures;
  level: number;
  bottom: number;
  top: number;
  /** Derivative of the fitted share at the bottom and at the top by the linear predictor. */
  bottomSlope: number;
  topSlope: number;
  covariance: LineCovariance;
}

/** Fits the package's line: logit with population-squared weights, or linear with population weights. */
export function fitEnds(options: HealthequalSlopeOptions): FittedEnds | NotComputable {
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
