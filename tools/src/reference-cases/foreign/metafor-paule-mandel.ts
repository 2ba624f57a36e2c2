import type { EffectSize } from '@monitor/statistics';

const tolerance = Number.EPSILON ** 0.25;

function heterogeneityAt(sizes: readonly EffectSize[], betweenVariance: number): number {
  const weights = sizes.map(({ variance }) => 1 / (variance + betweenVariance));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = sizes.reduce((sum, { value }, i) => sum + weights[i]! * value, 0) / total;
  return sizes.reduce((sum, { value }, i) => sum + weights[i]! * (value - mean) ** 2, 0);
}

/**
 * Whether metafor 4.8.0, which stops looking for Paule and Mandel's root when it is known to 1.2e-4, may print a variance
 * between groups other than the exact one: it does wherever the groups differ by more than chance.
 */
export function metaforStopsEarly(sizes: readonly EffectSize[], exact: number): boolean {
  return heterogeneityAt(sizes, 0) > sizes.length - 1 && heterogeneityAt(sizes, exact + tolerance) < sizes.length - 1;
}
