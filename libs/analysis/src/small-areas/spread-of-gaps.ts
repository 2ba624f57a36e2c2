import { chiSquareUpperTail } from '@monitor/statistics';
import type { NoisyGap } from './noisy-gap.js';

/** Whether areas differ from each other in their gaps. */
export interface SpreadOfGaps {
  /** The weighted mean of the gaps. */
  mean: number;
  /** How often chance alone would spread equal gaps as far. */
  pValue: number;
}

/**
 * Whether the gaps of several areas differ from each other by more than chance.
 *
 * In words: Cochran's Q, the sum of squared distances from the weighted mean in standard errors, against a chi-square
 * distribution on areas - 1 degrees; areas are independent, since no organisation is in two of a level. Input: gaps with
 * errors. Output: mean and p-value; null for fewer than two areas. Source: Cochran 1954, Biometrics 10:101.
 */
export function spreadOfGaps(gaps: readonly NoisyGap[]): SpreadOfGaps | null {
  if (gaps.length < 2) return null;
  const weights = gaps.map(({ standardError }) => 1 / standardError ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = gaps.reduce((sum, { value }, at) => sum + value * (weights[at] ?? 0), 0) / total;
  const scatter = gaps.reduce((sum, { value }, at) => sum + (value - mean) ** 2 * (weights[at] ?? 0), 0);
  return Number.isFinite(scatter) ? { mean, pValue: chiSquareUpperTail(scatter, gaps.length - 1) } : null;
}
