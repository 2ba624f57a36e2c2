import { unitsAmongBest } from '@monitor/statistics';
import type { NoisyGap } from './noisy-gap.js';

/** Which areas may have the widest gap, and which way it lies. */
export interface WidestGap {
  /** Codes of the areas, the widest as measured first; one means that it has the widest, several that nobody can tell which. */
  candidates: string[];
  /** 1 where the widest gaps are above zero, -1 where they are below. */
  direction: 1 | -1;
}

/**
 * Which areas may be said to have the widest gap of all, so that "widest" is never said of what is merely first in a list.
 *
 * In words: the areas that may hold the first rank by simultaneous one-sided confidence sets (single step, so that the level
 * holds whatever the true gaps are), on the side on which the weighted mean of the gaps lies. Input: gaps with errors,
 * and the level that the view leaves for this claim. Output: the candidates; null for fewer than two areas.
 * Source: Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic Studies 91:476.
 */
export function widestGap(gaps: readonly NoisyGap[], confidence: number): WidestGap | null {
  if (gaps.length < 2) return null;
  const balance = gaps.reduce((sum, { value, standardError }) => sum + value / standardError ** 2, 0);
  const direction = balance < 0 ? -1 : 1;
  const figures = gaps.map(({ code, value, standardError }) => ({
    unit: code,
    value: value * direction,
    standardError,
  }));
  const found = unitsAmongBest({ ranks: 1, figures, confidence });
  if (!found.computable) return null;
  const size = new Map(figures.map(({ unit, value }) => [unit, value]));
  return { candidates: [...found.units].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0)), direction };
}
