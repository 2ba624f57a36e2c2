import { estimate, notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import { cochranArmitageSlope } from './count-trend.js';
import { periodsTested, validPeriods } from './trend-period.js';
import type { CountedPeriod, TrendPeriod } from './trend-period.js';
import { keepsSignWithoutAnyOne, weightedSlope } from './weighted-slope.js';
import type { SlopeFit, WeightedFigure } from './weighted-slope.js';

/** 99.8% two-sided on one degree of freedom, as published. */
const significantChiSquare = 9.54953570608324;
/** Standard errors between two 95% limits, as published. */
const standardErrorsBetweenLimits = 3.92;

export type Polarity = 'high-is-good' | 'low-is-good' | 'no-judgement';
export type TrendDirection = 'increasing' | 'decreasing' | 'no-significant-change';
export type TrendJudgement = 'getting-better' | 'getting-worse' | 'no-judgement' | 'no-significant-change';

export interface RecentTrendOptions {
  valueType: 'proportion' | 'crude-rate' | 'directly-standardised-rate' | 'other';
  polarity: Polarity;
  /** `limits` weighs values by their 95% limits (current); `counts` tests the counts of a proportion (guidance). */
  form?: 'limits' | 'counts';
  /** What a period without figures does: the current rule skips it, that of 2020 stopped at it. */
  atInvalid?: 'skip' | 'stop';
  /** Fingertips tests annual figures only; anything else is this library's extension and is marked as one. */
  frequency?: 'annual' | 'quarterly';
}

export interface RecentTrendFigures {
  chiSquare: number;
  significant: boolean;
  direction: TrendDirection;
  judgement: TrendJudgement;
}

/**
 * Recent trend: whether the latest five figures of an area rise or fall by more than chance.
 *
 * The slope over the last five periods in which the figure exists, taken as positions 1 to 5; significant at 99.8% and
 * only if the slope keeps its sign whichever period is left out. `value` is the slope per period, in the unit of the
 * values (`limits`) or as a share (`counts`). Refuses another value type, or `counts` for a rate (`invalid-argument`),
 * fewer than 5 periods (`too-few-observations`) or 5 valid ones (`too-many-missing`), limits that are missing
 * (`missing-value`), upside down (`out-of-range`) or of no width (`no-variation`), and a count equal to its denominator (`undefined-on-scale`).
 *
 * Source: OHID, Public Health Technical Guidance, trend markers.
 *
 * @example
 * recentTrend([], { valueType: 'proportion', polarity: 'high-is-good' }).reason // => 'too-few-observations'
 */
export function recentTrend(periods: readonly TrendPeriod[], options: RecentTrendOptions): Result<RecentTrendFigures> {
  const { valueType, form = 'limits', atInvalid = 'skip' } = options;
  if (valueType === 'other' || (form === 'counts' && valueType !== 'proportion')) {
    return notComputable('invalid-argument', 'The recent trend is not defined for this type of value.');
  }
  const valid = validPeriods(periods, atInvalid);
  if ('reason' in valid) return valid;
  const fit = form === 'counts' ? countForm(valid.slice(-periodsTested)) : limitsForm(valid);
  if ('reason' in fit) return fit;
  const significant = fit.robust && fit.chiSquare > significantChiSquare;
  const direction = directionOf(fit.slope, significant);
  const built = estimate({
    value: fit.slope,
    groups: { used: periodsTested, missing: periods.length - valid.length },
    warnings: extensionWarnings(options),
  });
  if (!built.computable) return built;
  const judgement = judgeDirection(direction, options.polarity);
  return { ...built, chiSquare: fit.chiSquare, significant, direction, judgement };
}

type RobustFit = SlopeFit & { robust: boolean };

function limitsForm(valid: readonly CountedPeriod[]): RobustFit | NotComputable {
  const limited = valid.filter(({ lower, upper }) => lower !== null && upper !== null).slice(-periodsTested);
  if (limited.length < periodsTested) {
    return notComputable('missing-value', `${periodsTested} periods with 95% limits are needed; some have none.`);
  }
  if (limited.some(({ lower, upper }) => lower! > upper!)) {
    return notComputable('out-of-range', 'The lower limit of a period lies above its upper limit.');
  }
  const figures = limited.map(({ value, lower, upper }, index): WeightedFigure => {
    const standardError = (upper! - lower!) / standardErrorsBetweenLimits;
    return { position: index + 1, figure: value, weight: 1 / standardError ** 2 };
  });
  if (figures.some(({ weight }) => !Number.isFinite(weight))) {
    return notComputable('no-variation', 'The 95% limits of a period have no width, so it cannot be weighed.');
  }
  return { ...weightedSlope(figures), robust: keepsSignWithoutAnyOne(figures) };
}

function countForm(counted: readonly CountedPeriod[]): RobustFit {
  const anyZero = counted.some(({ count }) => count === 0);
  const logits = counted.map(({ count, denominator }, index): WeightedFigure => {
    // A count of zero has no logit; half a case on either side of every period keeps the comparison fair.
    const half = anyZero ? 0.5 : 0;
    return { position: index + 1, figure: Math.log((count + half) / (denominator - count + half)), weight: 1 };
  });
  return { ...cochranArmitageSlope(counted), robust: keepsSignWithoutAnyOne(logits) };
}

function directionOf(slope: number, significant: boolean): TrendDirection {
  if (!significant || slope === 0) return 'no-significant-change';
  return slope > 0 ? 'increasing' : 'decreasing';
}

function judgeDirection(direction: TrendDirection, polarity: Polarity): TrendJudgement {
  if (direction === 'no-significant-change') return direction;
  if (polarity === 'no-judgement') return polarity;
  return (direction === 'increasing') === (polarity === 'high-is-good') ? 'getting-better' : 'getting-worse';
}

function extensionWarnings({ frequency = 'annual' }: RecentTrendOptions): Warning[] {
  if (frequency === 'annual') return [];
  return [{ code: 'approximation', message: 'Fingertips tests annual figures only; quarterly use is an extension.' }];
}
