import { exactCountLimits } from '../rates/count-limits.js';
import type { FunnelConvention } from './funnel-convention.js';
import type { FunnelScale } from './funnel-scale.js';
import type { FunnelKind } from './overdispersed-types.js';
import type { FunnelLimits } from './proportion-limits.js';

/** Everything the limits of a unit depend on but its size. */
export interface LimitSetting {
  kind: FunnelKind;
  scale: FunnelScale;
  target: number;
  betweenVariance: number;
  multiplier: number;
  convention: FunnelConvention;
}

/** Limits for chance and overdispersion together, for each denominator. */
export function adjustedLimits(setting: LimitSetting, denominators: readonly number[], level: number): FunnelLimits[] {
  const limitsAt = (denominator: number) => limitsByVariance(setting, denominator, level);
  const limits = setting.convention.limitsOf(setting.kind, denominators, limitsAt);
  return limits.map((pair) => multiply(pair, setting.multiplier));
}

/** Limits for chance alone: exact Poisson for standardised ratios, else those without overdispersion. */
export function chanceLimits(setting: LimitSetting, denominators: readonly number[], level: number): FunnelLimits[] {
  if (setting.kind !== 'standardised-log' && setting.kind !== 'standardised-root') {
    return adjustedLimits({ ...setting, betweenVariance: 0 }, denominators, level);
  }
  return denominators.map((expected) => {
    const { lower, upper } = exactCountLimits(expected, level);
    return multiply({ lower: lower / expected, upper: upper / expected }, setting.multiplier);
  });
}

function limitsByVariance(setting: LimitSetting, denominator: number, level: number): FunnelLimits {
  const { scale, target, betweenVariance, convention } = setting;
  const width =
    convention.criticalValue(level) * Math.sqrt(scale.varianceOnTarget(target, denominator) + betweenVariance);
  return { lower: scale.back(target - width), upper: scale.back(target + width) };
}

function multiply({ lower, upper }: FunnelLimits, multiplier: number): FunnelLimits {
  return { lower: lower * multiplier, upper: upper * multiplier };
}
