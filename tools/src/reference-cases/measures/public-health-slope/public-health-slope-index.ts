import { confidenceLevel, estimate, notComputable } from '@monitor/statistics';
import type { NotComputable, Result, Warning } from '@monitor/statistics';
import { intervalsOf, seedOf } from './public-health-limits.js';
import type { PublicHealthFit, PublicHealthSlopeOptions } from './public-health-limits.js';
import { naturalScale, scaleOf } from './public-health-quantile.js';
import { readQuantiles } from './read-quantiles.js';

/** The slope and the relative index of one area-period, and the line's value at the most deprived end. */
export interface PublicHealthSlope {
  computable: true;
  slopeIndex: Result;
  relativeIndex: Result;
  /** Not multiplied without transformation, times |multiplier| with it, as the English package has it. */
  intercept: number;
}

/**
 * How much better, and how many times as good, the indicator is at the least deprived end of an area as at the most deprived
 * end, in the form used in English public health (SII and RII).
 *
 * In words: a line through the quantiles' values on relative rank, by least squares with population weights; the slope index is
 * its rise from 0 to 1 times the multiplier, the relative index the ratio of its ends. With `transform` the line is fitted
 * on the log or logit scale and its ends are turned back. Intervals are in closed form where the fitted values are normal
 * (means, and any transformed fit) and simulated otherwise. Input: 5 to 100 quantiles with population, value and standard
 * error or 95% limits (with `transform`: limits). Refuses: fewer quantiles (`too-few-groups`), a missing value or error
 * (`missing-value`), a population of 0 or less (`invalid-population`), repeated ranks (`invalid-order`), a zero or one that
 * has no logarithm or logit, and for the ratio a line that reaches 0 (`undefined-on-scale`), a transformation of means or a multiplier of 0 (`invalid-argument`).
 * Source: Low & Low 2004, J Public Health 26:388; Mackenbach & Kunst 1997, Soc Sci Med 44:757; OHID guidance.
 *
 * @example publicHealthSlopeIndex({ valueType: 'mean', transform: false, multiplier: 1, quantiles: [1, 2, 3, 4, 5].map(
 *   (quantile) => ({ quantile, population: 100, value: 70 + quantile, standardError: 1 }),
 * ) }).slopeIndex.value // => 5
 */
export function publicHealthSlopeIndex(options: PublicHealthSlopeOptions): PublicHealthSlope | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const refusal = refuse(options);
  if (refusal) return refusal;
  const { transform, multiplier, valueType } = options;
  const figures = readQuantiles(options.quantiles, valueType, transform);
  if ('computable' in figures) return figures;
  const fitted = transform ? figures.scaledValues : figures.values;
  const fit: PublicHealthFit = {
    figures,
    options,
    level,
    slope: product(figures.slopeRow, fitted),
    intercept: product(figures.interceptRow, fitted),
  };
  const { back } = transform ? scaleOf[valueType] : naturalScale;
  const bottom = back(fit.intercept);
  const top = back(fit.intercept + fit.slope);
  const groups = { used: options.quantiles.length, missing: 0 };
  const warnings = options.quantiles.length > 10 ? [manyQuantiles] : [];
  const { slopeInterval, relativeInterval } = intervalsOf(fit);
  const seed = slopeInterval.method.startsWith('simulation') ? seedOf(options) : undefined;
  const relativeSeed = relativeInterval.method.startsWith('simulation') ? seedOf(options) : undefined;
  return {
    computable: true,
    slopeIndex: estimate({ value: (top - bottom) * multiplier, interval: slopeInterval, groups, warnings, seed }),
    relativeIndex: !(bottom > 0 && top > 0)
      ? notComputable('undefined-on-scale', 'An end of the line is not above zero, so there is no ratio of the two.')
      : estimate({
          value: multiplier < 0 ? bottom / top : top / bottom,
          interval: relativeInterval,
          groups,
          warnings,
          seed: relativeSeed,
        }),
    intercept: transform ? bottom * Math.abs(multiplier) : bottom,
  };
}

function refuse({ multiplier, transform, valueType, draws = 100_000 }: PublicHealthSlopeOptions): NotComputable | null {
  if (!Number.isFinite(multiplier) || multiplier === 0) {
    return notComputable('invalid-argument', `The multiplier is ${multiplier}; it must be a number other than 0.`);
  }
  if (transform && valueType === 'mean') {
    return notComputable('invalid-argument', 'Means are not transformed; only rates and proportions are.');
  }
  if (!(Number.isInteger(draws) && draws >= 1000)) {
    return notComputable(
      'invalid-argument',
      `The number of draws is ${draws}; it must be a whole number from 1,000 on.`,
    );
  }
  return null;
}

function product(row: readonly number[], values: Float64Array): number {
  return row.reduce((sum, weight, j) => sum + weight * values[j]!, 0);
}

const manyQuantiles: Warning = {
  code: 'too-many-groups',
  message: 'There are more than 10 quantiles; small quantiles make the figures unstable.',
};
