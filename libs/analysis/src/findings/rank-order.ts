import { kendallRankCorrelation, normalQuantile } from '@monitor/statistics';
import { shownFigure } from './finding-figure.js';
import type { Detectable, FindingFigure } from './finding.js';
import { detectableRankWords } from './words/rank-words.js';

/** From how many areas on an order is judged: of fewer, too few orders there are to tell one from chance. */
export const fewestRanked = 6;

/** Two figures of one area. */
export interface RankedPair {
  x: number;
  y: number;
}

/** Whether two figures of the same areas go together, in their order. */
export interface RankOrder {
  /** Kendall's tau-b, from -1 to 1. */
  value: number;
  pValue: number;
  /** Whether that is beyond chance. */
  isClaimed: boolean;
  /** Which correlation would have shown; null where this one does, and where none would. */
  detectable: Detectable | null;
}

/**
 * Judges the order of areas in two figures, by Kendall's rank correlation; null below six areas, and where one of the
 * figures is the same everywhere.
 * @param falseClaims how often an order may be claimed that there is not, above 0 and below 1
 */
export function rankOrder(pairs: readonly RankedPair[], falseClaims: number): RankOrder | null {
  if (pairs.length < fewestRanked) return null;
  const test = kendallRankCorrelation(
    pairs.map(({ x }) => x),
    pairs.map(({ y }) => y),
  );
  if (!test.computable) return null;
  const { value, pValue, scoreVariance } = test;
  const isClaimed = pValue <= falseClaims;
  const detectable = isClaimed ? null : detectableOrder({ scoreVariance, areas: pairs.length, falseClaims });
  return { value, pValue, isClaimed, detectable };
}

/** The correlation and its p-value as figures of a finding. */
export function orderFigures({ value, pValue }: RankOrder): FindingFigure[] {
  const certain = (figure: number) => ({ value: figure, lower: null, upper: null });
  return [shownFigure('rankCorrelation', 'INDEX', certain(value)), shownFigure('pValue', 'INDEX', certain(pValue))];
}

/** The rank correlation that as many areas would have shown in four of five cases. */
function detectableOrder(of: { scoreVariance: number; areas: number; falseClaims: number }): Detectable | null {
  const { scoreVariance, areas, falseClaims } = of;
  const pairs = (areas * (areas - 1)) / 2;
  const difference = ((normalQuantile(1 - falseClaims / 2) + normalQuantile(0.8)) * Math.sqrt(scoreVariance)) / pairs;
  if (difference >= 1) return null;
  return { difference, quarterId: null, wanted: difference, sentence: detectableRankWords(difference) };
}
