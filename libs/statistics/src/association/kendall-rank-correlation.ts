import { normalUpperTail } from '../numerics/index.js';
import { estimate, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { ordersAtLeastAsFar } from './orders-at-least-as-far.js';

export interface RankCorrelation {
  /** Pairs that go the same way less those that go opposite ways. */
  score: number;
  /** Variance of the score where nothing goes together, with the ties as they are. */
  scoreVariance: number;
  /** Two-sided. */
  pValue: number;
  /** Whether all orders were counted; otherwise normal with a continuity correction. */
  isExact: boolean;
}

/** Up to so many pairs all orders are counted: 40,320 of them. */
const mostCounted = 8;

/**
 * Kendall's rank correlation: whether two figures of the same things tend to go the same way, whatever the shape; `value`
 * is tau-b.
 *
 * Of all pairs of things, those in which both figures rise together less those in which one falls; pairs that are tied in
 * either count for neither. Up to 8 things the p-value counts every order of the second figures that lies at least as far
 * from none; beyond that it is normal, with the variance corrected for ties in both and a continuity correction. Refuses
 * lists of different lengths or a figure that is not finite (`out-of-range`), fewer than 3 things (`too-few-observations`),
 * and figures that are all the same (`no-variation`).
 *
 * Source: Kendall 1938, Biometrika 30:81; Kendall 1975, Rank Correlation Methods, chapters 3 to 5.
 * For: `/together`, whether what is in place and a gap go together.
 *
 * @example
 * kendallRankCorrelation([1, 2, 3, 4, 5], [10, 30, 20, 40, 50]).value // => 0.8
 */
export function kendallRankCorrelation(first: readonly number[], second: readonly number[]): Result<RankCorrelation> {
  const refusal = refusePairs(first, second);
  if (refusal !== null) return refusal;
  const n = first.length;
  const score = scoreOf(first, second);
  const [ofFirst, ofSecond] = [tiesOf(first), tiesOf(second)];
  const pairs = (n * (n - 1)) / 2;
  const built = estimate({
    value: score / Math.sqrt((pairs - ofFirst.pairs) * (pairs - ofSecond.pairs)),
    groups: { used: n, missing: 0 },
  });
  if (!built.computable) return built;
  const scoreVariance = varianceOf(n, ofFirst, ofSecond);
  const isExact = n <= mostCounted;
  const z = Math.max(0, Math.abs(score) - 1) / Math.sqrt(scoreVariance);
  const pValue = isExact ? ordersAtLeastAsFar(first, second, Math.abs(score)) : Math.min(1, 2 * normalUpperTail(z));
  return { ...built, score, scoreVariance, pValue, isExact };
}

/** Pairs of things of which both figures go the same way, less those that go opposite ways. */
function scoreOf(first: readonly number[], second: readonly number[]): number {
  let score = 0;
  for (let later = 1; later < first.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      score += Math.sign(first[later]! - first[earlier]!) * Math.sign(second[later]! - second[earlier]!);
    }
  }
  return score;
}

interface Ties {
  /** Pairs that are tied. */
  pairs: number;
  /** Over runs of t equal figures, t(t - 1)(2t + 5) and t(t - 1)(t - 2). */
  spread: number;
  triples: number;
}

function tiesOf(figures: readonly number[]): Ties {
  const runs = new Map<number, number>();
  for (const figure of figures) runs.set(figure, (runs.get(figure) ?? 0) + 1);
  const ties: Ties = { pairs: 0, spread: 0, triples: 0 };
  for (const t of runs.values()) {
    ties.pairs += (t * (t - 1)) / 2;
    ties.spread += t * (t - 1) * (2 * t + 5);
    ties.triples += t * (t - 1) * (t - 2);
  }
  return ties;
}

function varianceOf(n: number, first: Ties, second: Ties): number {
  const apart = (n * (n - 1) * (2 * n + 5) - first.spread - second.spread) / 18;
  const tiedPairs = (2 * first.pairs * second.pairs) / (n * (n - 1));
  const tiedTriples = (first.triples * second.triples) / (9 * n * (n - 1) * (n - 2));
  return apart + tiedPairs + tiedTriples;
}

function refusePairs(first: readonly number[], second: readonly number[]): NotComputable | null {
  const all = [...first, ...second];
  if (first.length !== second.length || all.some((figure) => !Number.isFinite(figure))) {
    return notComputable('out-of-range', 'Each thing needs two finite figures.');
  }
  if (first.length < 3) return notComputable('too-few-observations', 'A rank correlation needs at least three things.');
  const isFlat = (figures: readonly number[]) => figures.every((figure) => figure === figures[0]);
  return isFlat(first) || isFlat(second)
    ? notComputable('no-variation', 'One of the two figures is the same everywhere, so nothing can go with it.')
    : null;
}
