import { normalQuantile } from '../numerics/index.js';
import { brentMinimum } from '../optimisation/index.js';
import { coverageLevel, finiteFigures, notComputable } from '../result/index.js';
import type { GroupCount, Interval, NotComputable, Warning } from '../result/index.js';
import { momentsBetweenUnits } from './moments-between-units.js';
import type { MomentsBetweenUnits, SmallSampleCorrection } from './moments-between-units.js';
import { worstNonCoverage } from './non-coverage.js';
import { readNoisyFigures } from './read-noisy-figures.js';
import type { KnownFigure, NoisyFigure } from './read-noisy-figures.js';
import { criticalFor } from './robust-critical-value.js';
import { shrinkageTarget } from './shrinkage-target.js';
import type { ShrinkageTarget, TargetKind } from './shrinkage-target.js';

/** How figures are shrunken. */
export interface ShrinkageOptions {
  figures: readonly NoisyFigure[];
  /** Toward their (weighted) mean, zero, or a regression on their covariates; the mean unless said. */
  toward?: TargetKind;
  /** A bound on the kurtosis of what units truly differ by: estimated unless given, null for none. */
  kurtosis?: number | null;
  smallSampleCorrection?: SmallSampleCorrection;
  confidence?: number;
  /** Whether each figure is also shrunken by the weight that makes its interval shortest. */
  shortest?: boolean;
}

/** A figure as shrunken. */
export interface ShrunkenFigure {
  unit: string;
  value: number;
  /** How much of the figure's distance from what it is shrunken toward is kept, from 0 to 1. */
  weight: number;
  /** Covers at its level on average over units, whatever their true figures are like; null where nothing is left of chance. */
  interval: Interval | null;
  /** Half the width of the interval that trusts in true figures being normal, and how often that misses at the worst. */
  parametricMargin: number | null;
  worstMiss: number | null;
  /** Half the width of the interval about the figure as it is. */
  plainMargin: number;
  /** The same with the weight that makes the interval shortest, where asked for. */
  shortest: { weight: number; value: number; margin: number } | null;
}

/** Figures steadied by each other. */
export interface ShrunkenEstimates {
  computable: true;
  figures: ShrunkenFigure[];
  /** Coefficients of what the figures are shrunken toward: the mean, or intercept and slopes; none for zero. */
  coefficients: number[];
  betweenVariance: number;
  betweenVarianceUncorrected: number;
  /** Null where it has no bound. */
  kurtosis: number | null;
  kurtosisUncorrected: number | null;
  groups: GroupCount;
  warnings: Warning[];
}

/** What all figures of one run share. */
interface Basis {
  moments: MomentsBetweenUnits;
  level: number;
  normal: number;
  shortest: boolean;
}

/**
 * Steadies the figures of many small units (areas) by each other: robust empirical Bayes estimates with intervals.
 *
 * In words: a figure keeps the share w = variance between units / (that variance + its squared error) of its distance from
 * what all are shrunken toward. The shrinkage is a bias, so that the interval reaches `robustCriticalValue` times w times
 * the error: it covers at its level on average over the units, whatever the distribution of their true figures. Variance
 * and kurtosis come from the residuals less chance, corrected for few units (PMT). Nothing is allowed for their own
 * uncertainty: with fewer than about 10 units the intervals are somewhat too short.
 * Input: figures with standard errors; a unit without is left out and counted. A figure without any error stays as it is.
 * Refuses: no figures (`too-few-groups`), a unit twice or unequal covariates (`invalid-argument`), impossible figures
 * (`out-of-range`), weights that are all zero (`invalid-population`), a regression that nothing identifies (`not-identified`).
 * Source: Armstrong, Kolesár & Plagborg-Møller 2022, Econometrica 90:2567.
 *
 * @example shrunkenEstimates({ figures: [{ unit: 'A', value: 0.1, standardError: 0.05 }, { unit: 'B', value: 0.3, standardError: 0.05 }] }).figures[0].value // => 0.125
 */
export function shrunkenEstimates(options: ShrinkageOptions): ShrunkenEstimates | NotComputable {
  const level = coverageLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const known = readNoisyFigures(options.figures);
  if (!Array.isArray(known)) return known;
  const { kurtosis: bound } = options;
  if (typeof bound === 'number' && !(bound >= 1)) return notComputable('out-of-range', 'A kurtosis lies below 1.');
  const target = shrinkageTarget(known, options.toward ?? 'mean');
  if ('computable' in target) return target;
  const residuals = known.map(({ value }, at) => value - target.fitted[at]!);
  const estimated = momentsBetweenUnits(known, residuals, options.smallSampleCorrection ?? 'PMT');
  const moments = bound === undefined ? estimated : { ...estimated, kurtosis: bound ?? Infinity };
  const basis = { moments, level, normal: normalQuantile((1 + level) / 2), shortest: options.shortest ?? false };
  if (!Number.isFinite(moments.variance) || Number.isNaN(moments.kurtosis)) {
    return notComputable(
      'not-finite',
      'The figures or their errors leave the range of finite numbers when raised to the fourth power.',
    );
  }
  return finiteFigures(inAll(options, known, target, basis));
}

function inAll(
  { figures }: ShrinkageOptions,
  known: readonly KnownFigure[],
  target: ShrinkageTarget,
  basis: Basis,
): ShrunkenEstimates {
  const { moments } = basis;
  return {
    computable: true,
    figures: known.map((figure, at) => shrink(figure, target.fitted[at]!, basis)),
    coefficients: target.coefficients,
    betweenVariance: moments.variance,
    betweenVarianceUncorrected: moments.plainVariance,
    kurtosis: finiteOrNull(moments.kurtosis),
    kurtosisUncorrected: finiteOrNull(moments.plainKurtosis),
    groups: { used: known.length, missing: figures.length - known.length },
    warnings: warningsFor(known.length, moments),
  };
}

function shrink(figure: KnownFigure, fitted: number, basis: Basis): ShrunkenFigure {
  const { unit, value, standardError } = figure;
  const { moments, normal, level } = basis;
  const square = standardError ** 2;
  const weight = standardError === 0 ? 1 : moments.variance / (moments.variance + square);
  const shrunken = fitted + weight * (value - fitted);
  const bare = { unit, value: shrunken, weight, plainMargin: normal * standardError };
  if (weight === 0 || standardError === 0) {
    return { ...bare, interval: null, parametricMargin: null, worstMiss: null, shortest: null };
  }
  const bias = { meanSquare: square / moments.variance, kurtosis: moments.kurtosis };
  const margin = criticalFor(bias, 1 - level, normal) * weight * standardError;
  return {
    ...bare,
    interval: intervalAbout(shrunken, margin, level),
    parametricMargin: Math.sqrt(weight) * normal * standardError,
    worstMiss: worstNonCoverage(bias, normal / Math.sqrt(weight)).chance,
    shortest: basis.shortest ? shortestFor(figure, fitted, basis) : null,
  };
}

/** The weight at which critical value times weight is smallest: less bias needs fewer errors, more keeps more of them. */
function shortestFor({ value, standardError }: KnownFigure, fitted: number, { moments, level, normal }: Basis) {
  const marginAt = (weight: number) => {
    const meanSquare = (1 / weight - 1) ** 2 * (moments.variance / standardError ** 2);
    return criticalFor({ meanSquare, kurtosis: moments.kurtosis }, 1 - level, normal) * weight * standardError;
  };
  const own = moments.variance / (moments.variance + standardError ** 2);
  const { at: weight, value: margin } = brentMinimum(marginAt, own / 3, 1, 1e-7);
  return { weight, value: fitted + weight * (value - fitted), margin };
}

function intervalAbout(value: number, margin: number, level: number): Interval | null {
  const [lower, upper] = [value - margin, value + margin];
  return lower < upper ? { lower, upper, level, method: 'robust empirical Bayes' } : null;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function warningsFor(units: number, { variance }: MomentsBetweenUnits): Warning[] {
  const warnings: Warning[] = [];
  if (variance === 0) {
    const message = 'The units differ by no more than chance: every figure is the common one, and has no interval.';
    warnings.push({ code: 'boundary-estimate', message });
  }
  if (units < 10) {
    const message = `With ${units} units the variance between them is very unsure, which the intervals do not allow for.`;
    warnings.push({ code: 'too-few-groups', message });
  }
  return warnings;
}
