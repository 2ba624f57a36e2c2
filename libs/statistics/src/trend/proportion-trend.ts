import { chiSquareUpperTail } from '../numerics/index.js';
import { estimate, finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';

/** Cases among a total, and where the group or period stands on an ordered scale. */
export interface ScoredProportion {
  score: number;
  cases: number;
  total: number;
}

export interface ChiSquareTest {
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Cochran-Armitage test for trend: whether a proportion rises or falls with the score; `value` is the slope, a share
 * per unit of score.
 *
 * The squared covariance of cases and score over its variance were there no trend, on 1 degree of freedom, without
 * continuity correction. Scores may be 1 to k or ridits. Refuses fewer than 2 groups (`too-few-groups`), counts that
 * make no proportion (`invalid-count`), no one at all (`invalid-population`), a score that is not finite (`out-of-range`), and scores or outcomes that are all alike
 * (`no-variation`).
 *
 * Source: Armitage 1955, Biometrics 11:375.
 *
 * @example
 * proportionTrend([{ score: 1, cases: 10, total: 50 }, { score: 2, cases: 20, total: 50 }]).value // => 0.2
 */
export function proportionTrend(groups: readonly ScoredProportion[]): Result<ChiSquareTest> {
  const refusal = refuseProportions(groups);
  if (refusal !== null) return refusal;
  const { total, share } = pooled(groups);
  const meanScore = groups.reduce((sum, group) => sum + group.total * group.score, 0) / total;
  const spread = groups.reduce((sum, group) => sum + group.total * (group.score - meanScore) ** 2, 0);
  if (spread === 0) return notComputable('no-variation', 'All groups have the same score.');
  const cross = groups.reduce((sum, { cases, score }) => sum + cases * (score - meanScore), 0);
  return tested(cross / spread, cross ** 2 / (share * (1 - share) * spread), groups.length, 1);
}

/**
 * Test of homogeneity: whether proportions differ at all between groups; `value` is Pearson's chi-square on groups less
 * one degrees of freedom, without Yates' correction. Refusals as for {@link proportionTrend}, scores apart.
 *
 * Source: Pearson 1900, Philosophical Magazine 50:157.
 *
 * @example
 * homogeneityOfProportions([{ score: 1, cases: 5, total: 10 }, { score: 2, cases: 5, total: 10 }]).pValue // => 1
 */
export function homogeneityOfProportions(groups: readonly ScoredProportion[]): Result<ChiSquareTest> {
  const refusal = refuseProportions(groups);
  if (refusal !== null) return refusal;
  const { share } = pooled(groups);
  const squares = groups.reduce((sum, { cases, total }) => sum + (cases - total * share) ** 2 / total, 0);
  const chiSquare = squares / (share * (1 - share));
  return tested(chiSquare, chiSquare, groups.length, groups.length - 1);
}

function tested(value: number, chiSquare: number, used: number, degreesOfFreedom: number): Result<ChiSquareTest> {
  const built = estimate({ value, groups: { used, missing: 0 } });
  if (!built.computable) return built;
  const pValue = chiSquareUpperTail(chiSquare, degreesOfFreedom);
  return finiteFigures({ ...built, chiSquare, degreesOfFreedom, pValue });
}

function pooled(groups: readonly ScoredProportion[]): { total: number; share: number } {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return { total, share: groups.reduce((sum, group) => sum + group.cases, 0) / total };
}

function refuseProportions(groups: readonly ScoredProportion[]): NotComputable | null {
  if (groups.length < 2) return notComputable('too-few-groups', 'At least two groups are needed to compare.');
  if (groups.some(({ total }) => !(total > 0))) {
    return notComputable('invalid-population', 'A group has nobody in it; leave it out.');
  }
  if (groups.some(({ score }) => !Number.isFinite(score))) {
    return notComputable('out-of-range', 'A score is not a finite number.');
  }
  if (groups.some(({ cases, total }) => !(cases >= 0 && cases <= total && total < Infinity))) {
    return notComputable('invalid-count', 'A group has fewer cases than none or more than there are people.');
  }
  const { share } = pooled(groups);
  return share === 0 || share === 1
    ? notComputable('no-variation', 'Nobody, or everybody, is a case, so no group differs.')
    : null;
}
