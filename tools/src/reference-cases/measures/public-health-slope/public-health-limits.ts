import { criticalValue } from '@monitor/statistics';
import type { Interval } from '@monitor/statistics';
import { scaleOf } from './public-health-quantile.js';
import type { PublicHealthQuantile, ValueType } from './public-health-quantile.js';
import { fiellerLimits } from './ratio-of-ends.js';
import type { QuantileFigures } from './read-quantiles.js';
import { orderLimits, simulateEnds } from './simulated-ends.js';

/** What a public-health slope index is computed from, and how. */
export interface PublicHealthSlopeOptions {
  quantiles: readonly PublicHealthQuantile[];
  valueType: ValueType;
  /** Fit on the log scale (rates) or the logit scale (proportions). */
  transform: boolean;
  /** 100 turns shares into percentage points; below 0 turns the direction round. */
  multiplier: number;
  confidence?: number;
  /** At least 1,000; 100,000 when absent. Used only where there is no closed form. */
  draws?: number;
  seed?: number;
}

/** One line with the means to give limits of its two indices at the level asked for. */
export interface PublicHealthFit {
  figures: QuantileFigures;
  options: PublicHealthSlopeOptions;
  level: number;
  slope: number;
  intercept: number;
}

/** The limits of both indices: closed forms where the fitted values are normal, simulated elsewhere. */
export function intervalsOf(fit: PublicHealthFit): { slopeInterval: Interval; relativeInterval: Interval } {
  return fit.options.transform ? transformedIntervals(fit) : untransformedIntervals(fit);
}

/** The limits of the slope are put symmetrically about the middle of the fitted line, and its ends are turned back. */
function transformedIntervals({ figures, options, level, slope, intercept }: PublicHealthFit) {
  const { back } = scaleOf[options.valueType];
  const { multiplier } = options;
  const reach = criticalValue(level) * slopeError(figures);
  const middle = intercept + slope / 2;
  const endsAt = (tilt: number) => ({ bottom: back(middle - tilt / 2), top: back(middle + tilt / 2) });
  const flat = endsAt(slope - reach);
  const steep = endsAt(slope + reach);
  const rise = ({ bottom, top }: { bottom: number; top: number }) => (top - bottom) * multiplier;
  const ratio = ({ bottom, top }: { bottom: number; top: number }) => (multiplier < 0 ? bottom / top : top / bottom);
  const [low, high] = multiplier < 0 ? [steep, flat] : [flat, steep];
  const method = `normal on the ${figures.errorScale.name} scale`;
  return {
    slopeInterval: { lower: rise(low), upper: rise(high), level, method },
    relativeInterval: { lower: ratio(low), upper: ratio(high), level, method },
  };
}

function untransformedIntervals({ figures, options, level, slope }: PublicHealthFit) {
  const { multiplier, draws = 100_000 } = options;
  const z = criticalValue(level);
  const isNormal = figures.errorScale.name === 'natural';
  const fieller = isNormal ? fiellerLimits(figures, z) : null;
  const simulated = fieller ? null : simulateEnds(figures, { draws, seed: seedOf(options) });
  const simulation = `simulation, ${draws} draws`;
  const ratio = fieller ?? orderLimits(simulated?.ratios ?? new Float64Array(), level);
  const centre = slope * multiplier;
  const reach = Math.abs(multiplier) * z * slopeError(figures);
  const difference = isNormal
    ? { lower: centre - reach, upper: centre + reach }
    : turned(orderLimits(simulated?.differences ?? new Float64Array(), level), multiplier);
  return {
    slopeInterval: { ...difference, level, method: isNormal ? 'normal' : simulation },
    relativeInterval: {
      lower: multiplier < 0 ? 1 / ratio.upper : ratio.lower,
      upper: multiplier < 0 ? 1 / ratio.lower : ratio.upper,
      level,
      method: fieller ? "Fieller's theorem" : simulation,
    },
  };
}

/** Limits times a factor; one below zero makes the lower limit the upper one. */
function turned({ lower, upper }: { lower: number; upper: number }, factor: number) {
  return factor < 0
    ? { lower: upper * factor, upper: lower * factor }
    : { lower: lower * factor, upper: upper * factor };
}

/** The slope is a weighted sum of independent normal values. */
function slopeError({ slopeRow, standardErrors }: QuantileFigures): number {
  return Math.hypot(...slopeRow.map((weight, j) => weight * standardErrors[j]!));
}

/** The seed of the simulation. */
export function seedOf({ seed = 123456 }: PublicHealthSlopeOptions): number {
  return seed;
}
