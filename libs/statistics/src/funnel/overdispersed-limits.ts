import { exactCountLimits } from '../rates/index.js';
import { criticalValue } from '../result/index.js';
import type { FunnelScale } from './funnel-scale.js';
import { bouncingLimits } from './lookup-grid.js';
import type { FunnelKind } from './overdispersed-types.js';
import type { FunnelLimits } from './proportion-limits.js';

/** Everything the limits of a unit depend on but its size. */
export interface LimitSetting {
  kind: FunnelKind;
  scale: FunnelScale;
  target: number;
  betweenVariance: number;
  multiplier: number;
  asFunnelPlotR: boolean;
}

/** Multiples of the standard error at 95% and 99.8% as FunnelPlotR writes them out. */
const roundedCriticalValues: Record<string, number> = { '0.95': 1.959964, '0.998': 3.090232 };

/** Limits for chance and overdispersion together, for each denominator. */
export function adjustedLimits(setting: LimitSetting, denominators: readonly number[], level: number): FunnelLimits[] {
  const limitsAt = (denominator: number) => limitsByVariance(setting, denominator, level);
  const limits =
    setting.asFunnelPlotR && setting.kind === 'proportion'
      ? bouncingLimits(denominators, limitsAt)
      : denominators.map(limitsAt);
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
  const { scale, target, betweenVariance, asFunnelPlotR } = setting;
  const z = asFunnelPlotR ? roundedCriticalValues[String(level)]! : criticalValue(level);
  const width = z * Math.sqrt(scale.varianceOnTarget(target, denominator) + betweenVariance);
  return { lower: scale.back(target - width), upper: scale.back(target + width) };
}

function multiply({ lower, upper }: FunnelLimits, multiplier: number): FunnelLimits {
  return { lower: lower * multiplier, upper: upper * multiplier };
}
