import { fewestSteadied } from '@monitor/domain';
import { normalQuantile, shrunkenEstimates } from '@monitor/statistics';
import type { ShrunkenEstimates, ShrunkenFigure } from '@monitor/statistics';
import type { NoisyGap } from './noisy-gap.js';

/** A gap steadied by those of the other areas. */
export interface SteadiedGap {
  code: string;
  value: number;
  lower: number;
  upper: number;
  /** How much of the area's own distance from the mean of all is kept, from 0 to 1. */
  kept: number;
}

/** The gaps of a view steadied by each other, or why they are not. */
export type SteadiedGaps =
  { steadied: SteadiedGap[]; mean: number; reason: null } | { steadied: null; mean: null; reason: string };

/**
 * Steadies the gaps of small areas by each other: a gap that is mostly chance is drawn toward the mean of all, a sure one
 * hardly moves. For reading many areas at once; the gap as it is stays the one that is published and judged.
 *
 * In words: robust empirical Bayes estimates (`shrunkenEstimates`) toward the mean. Three things that the method leaves
 * out are allowed for, since areas are few: nothing is supposed of the shape of the true gaps (no bound on the kurtosis);
 * the mean is itself uncertain, by the root of (variance between areas + mean squared error) / areas, which adds to the
 * interval as (1 - kept) times that; and the level asked for is 95%, on average over the areas. Input: gaps with errors
 * that know organisations. Output: gap, limits and the share kept for each, or the reason why there are none:
 * with fewer than seven areas nobody can say how far areas truly differ, on which everything here rests.
 * Source: Armstrong, Kolesár & Plagborg-Møller 2022, Econometrica 90:2567; Morris 1983, JASA 78:47 (uncertain mean).
 */
export function steadiedGaps(gaps: readonly NoisyGap[]): SteadiedGaps {
  if (gaps.length < fewestSteadied) {
    const reason = `Gaps are steadied by each other from ${fewestSteadied} areas on that can be judged; here are ${gaps.length}.`;
    return { steadied: null, mean: null, reason };
  }
  const figures = gaps.map(({ code, value, standardError }) => ({ unit: code, value, standardError }));
  const found = shrunkenEstimates({ figures, kurtosis: null });
  if (!found.computable) return { steadied: null, mean: null, reason: found.message };
  const errorOfMean = uncertaintyOfMean(found, gaps);
  return {
    steadied: found.figures.map((figure) => steady(figure, errorOfMean)),
    mean: found.coefficients[0] ?? 0,
    reason: null,
  };
}

function uncertaintyOfMean({ betweenVariance }: ShrunkenEstimates, gaps: readonly NoisyGap[]): number {
  const squares = gaps.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / gaps.length;
  return Math.sqrt((betweenVariance + squares) / gaps.length);
}

function steady({ unit, value, weight, interval, plainMargin }: ShrunkenFigure, errorOfMean: number): SteadiedGap {
  const own = interval === null ? plainMargin : (interval.upper - interval.lower) / 2;
  const margin = Math.hypot(own, normalQuantile(0.975) * (1 - weight) * errorOfMean);
  return { code: unit, value, lower: value - margin, upper: value + margin, kept: weight };
}
