import { confidenceLevel, criticalValue, estimate, notComputable } from '@monitor/statistics';
import type { NotComputable, Result } from '@monitor/statistics';
import { convenientEstimate, directEstimate, regressionEstimate } from './concentration-estimators.js';
import type { IndexEstimate, SlopeCovariance } from './concentration-estimators.js';
import { rankFigures } from './ranked-values.js';
import type { RankedFigures, RankedValue, TiedStandings } from './ranked-values.js';

/** The least and the most a figure can be. */
export interface FigureBounds {
  lowest: number;
  highest: number;
}

export interface ConcentrationOptions {
  /**
   * Relative to the mean (`standard`), times the mean (`generalised`), or corrected for a bounded figure as Erreygers
   * or Wagstaff proposed.
   */
  form?: 'standard' | 'generalised' | 'erreygers' | 'wagstaff';
  /** The figure's theoretical bounds, needed by the corrected forms: not the least and most that were seen. */
  bounds?: FigureBounds;
  estimator?: 'direct' | 'regression' | 'convenient';
  covariance?: SlopeCovariance;
  /** Multiply the regression estimators by (n - 1) / n for n rows. */
  shrinkForRows?: boolean;
  ties?: TiedStandings;
  confidence?: number;
  /** Leave the populations out of the direct estimator's variance, as this package does. */
  compatibility?: 'rineq 0.2.3';
}

/**
 * Concentration index: how far a figure gathers among the better off (above 0) or the worse off (below 0); between -1
 * and 1 in the standard form.
 *
 * Twice the covariance of the figure and the fractional rank, over the mean. `direct` is the index of the groups at hand;
 * `regression` and `convenient` take their rank variance for a sample's, so on few groups they are larger. Standings run
 * from worst to best off. The interval is normal on the natural scale.
 * Refuses fewer than 2 rows, or 3 for a regression (`too-few-groups`), a missing figure (`missing-value`), a population
 * not above 0 (`invalid-population`), a mean of zero (`undefined-on-scale`), a corrected form without bounds
 * (`invalid-argument`) and a figure outside them (`out-of-range`).
 *
 * Source: Kakwani, Wagstaff & van Doorslaer 1997, Journal of Econometrics 77:87; O'Donnell et al. 2008, World Bank;
 * Erreygers 2009, Journal of Health Economics 28:504; Wagstaff 2011, Health Economics 20:1155.
 *
 * @example
 * concentrationIndex([{ standing: 1, value: 1, population: 1 }, { standing: 2, value: 3, population: 1 }]).value // => 0.25
 */
export function concentrationIndex(
  rows: readonly RankedValue[],
  options: ConcentrationOptions = {},
): Result<IndexVariance> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const figures = rankFigures(rows, options.ties ?? 'averaged');
  if ('reason' in figures) return figures;
  const { estimator = 'direct', covariance = 'classical', shrinkForRows = false } = options;
  if (estimator !== 'direct' && rows.length < 3) {
    return notComputable('too-few-groups', 'A regression on the rank needs at least three groups.');
  }
  const factor = formFactor(figures, options);
  if (typeof factor !== 'number') return factor;
  const found = {
    direct: () => directEstimate(figures, options.compatibility !== undefined),
    regression: () => regressionEstimate(figures, covariance),
    convenient: () => convenientEstimate(figures, covariance),
  }[estimator]();
  const shrinkage = shrinkForRows && estimator !== 'direct' ? (rows.length - 1) / rows.length : 1;
  return indexResult(found, { factor, shrinkage, level, groups: rows.length });
}

/**
 * Extended concentration index: as the standard index, but the aversion ν says how much the worst off count; ν = 2 is
 * the standard index.
 *
 * One minus the mean of the figure over its mean, weighed by the steps of (1 - rank)^ν. Refuses an aversion that is not
 * above 1 (`invalid-argument`) and rows that {@link concentrationIndex} refuses.
 *
 * Source: Wagstaff 2002, Journal of Health Economics 21:627.
 *
 * @example
 * extendedConcentrationIndex([{ standing: 1, value: 1, population: 1 }, { standing: 2, value: 3, population: 1 }], 2).value // => 0.25
 */
export function extendedConcentrationIndex(
  rows: readonly RankedValue[],
  aversion: number,
  ties: TiedStandings = 'averaged',
): Result {
  if (!(aversion > 1)) return notComputable('invalid-argument', `An aversion of ${aversion} must be above 1.`);
  const figures = rankFigures(rows, ties);
  if ('reason' in figures) return figures;
  const { values, shares, mean } = figures;
  const smoothed = ties === 'averaged' ? blockMeans(figures) : values;
  let above = 1;
  let total = 0;
  smoothed.forEach((value, index) => {
    const next = Math.max(0, above - shares[index]!);
    total += value * (above ** aversion - next ** aversion);
    above = next;
  });
  return estimate({ value: 1 - total / mean, groups: { used: rows.length, missing: 0 } });
}

/** Rows of one rank stand as one group with their common mean, so that their order does not matter. */
function blockMeans({ values, shares, ranks }: RankedFigures): Float64Array {
  const means = new Float64Array(values.length);
  let start = 0;
  while (start < values.length) {
    let end = start;
    let total = 0;
    let people = 0;
    while (end < values.length && ranks[end] === ranks[start]) {
      total += values[end]! * shares[end]!;
      people += shares[end]!;
      end += 1;
    }
    means.fill(total / people, start, end);
    start = end;
  }
  return means;
}

/** What the standard index is multiplied by to give the form asked for. */
function formFactor(
  { mean, values }: RankedFigures,
  { form = 'standard', bounds }: ConcentrationOptions,
): number | NotComputable {
  if (form === 'standard') return 1;
  if (form === 'generalised') return mean;
  if (bounds === undefined || !(bounds.highest > bounds.lowest)) {
    return notComputable('invalid-argument', 'State the lowest and highest value that the figure can take.');
  }
  const { lowest, highest } = bounds;
  if (values.some((value) => value < lowest || value > highest)) {
    return notComputable('out-of-range', `A figure lies outside the bounds ${lowest} to ${highest}.`);
  }
  if (form === 'erreygers') return (4 * mean) / (highest - lowest);
  const room = (highest - mean) * (mean - lowest);
  if (room === 0) return notComputable('undefined-on-scale', 'The mean lies on a bound of the figure.');
  return (mean * (highest - lowest)) / room;
}

/** The sampling variance as the estimator gave it; where it is negative there is no standard error. */
export interface IndexVariance {
  variance: number | null;
}

interface IndexScale {
  factor: number;
  shrinkage: number;
  level: number;
  groups: number;
}

function indexResult(found: IndexEstimate, { factor, shrinkage, level, groups }: IndexScale): Result<IndexVariance> {
  const value = found.index * factor * shrinkage;
  const variance = found.variance * factor ** 2;
  const standardError = Math.sqrt(Math.max(0, variance));
  const halfWidth = criticalValue(level) * standardError;
  const negative = !(variance >= 0);
  const built = estimate({
    value,
    standardError: negative ? null : { value: standardError, scale: 'natural' },
    interval: negative ? null : { lower: value - halfWidth, upper: value + halfWidth, level, method: 'normal' },
    groups: { used: groups, missing: 0 },
    warnings: negative
      ? [{ code: 'interval-not-computable', message: 'The variance of the index came out negative.' }]
      : [],
  });
  return built.computable ? { ...built, variance: Number.isFinite(variance) ? variance : null } : built;
}
