import { symmetricEigen, zeroMatrix } from '../linear-algebra/index.js';
import { chiSquareUpperTail } from '../numerics/index.js';
import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { AreaContrasts } from './area-contrasts.js';
import { rankScores } from './rank-scores.js';
import type { RankScores } from './rank-scores.js';
import { refuseScores } from './stratified-scores.js';
import type { StratifiedScores, StratumWeight } from './stratified-scores.js';

/** Whether areas differ at all in one column. */
export interface StratifiedKruskalWallis {
  computable: true;
  statistic: number;
  /** One less than the areas for each of the sets that they fall into. */
  degreesOfFreedom: number;
  /** Sets of areas that no stratum connects with each other: where there are several, areas of different sets are not compared. */
  separateSets: number;
  pValue: number;
  /** Sum of the weighted, centred ranks of each area. */
  areaScoreSums: number[];
}

const smallestEigenvalue = 1e-9;

/**
 * Tests whether areas differ at all in the scores of their units, like with like: units are compared within their stratum.
 *
 * In words: S are the areas' sums of ranks, centred and weighted within strata (van Elteren: divided by n + 1); V is their
 * permutation covariance, the sum over strata of the sum of squares over n - 1 times (diag(m) - m m' / n); the statistic
 * S' V⁻ S is held against chi-square with as many degrees of freedom as V has rank. One stratum: the Kruskal-Wallis test;
 * two areas: the square of van Elteren's. Input: scores of one column. Output: statistic, degrees of freedom, p-value.
 *
 * Refuses scores that are not packed as they should be (`invalid-argument`, `out-of-range`), more columns than one
 * (`invalid-argument`) and areas that cannot be told apart, since all scores of a stratum are equal or lie in one area
 * (`no-variation`).
 *
 * Source: van Elteren 1960, Bulletin of the ISI 37:351; Kruskal & Wallis 1952, JASA 47:583; Hothorn et al. 2006, American
 * Statistician 60:257 (the conditional covariance).
 *
 * @example stratifiedKruskalWallis({ areas: 2, strata: 1, columns: 1, areaOf: [0, 1, 0], stratumOf: [0, 0, 0], scores: [1, 2, 2] }).statistic // => 0.5
 */
export function stratifiedKruskalWallis(
  table: StratifiedScores,
  weight: StratumWeight = 'van-elteren',
): StratifiedKruskalWallis | NotComputable {
  const refused = refuseScores(table);
  if (refused) return refused;
  if (table.columns !== 1) return notComputable('invalid-argument', 'One column is tested at a time.');
  if (table.areas > mostAreas) {
    return notComputable('invalid-argument', `There are ${table.areas} areas; 1,000 at most can be tested.`);
  }
  const ranked = rankScores(table, weight);
  const contrasts = new AreaContrasts(table, ranked);
  const { statistic, rank } = quadraticForm(covarianceOf(table, ranked, contrasts), contrasts.sums);
  if (rank === 0) return notComputable('no-variation', 'Within every stratum all scores are equal, or of one area.');
  return {
    computable: true,
    statistic,
    degreesOfFreedom: rank,
    separateSets: table.areas - rank,
    pValue: chiSquareUpperTail(statistic, rank),
    areaScoreSums: [...contrasts.sums],
  };
}

const mostAreas = 1000;

function covarianceOf(
  { areas, strata }: StratifiedScores,
  ranked: RankScores,
  { present }: AreaContrasts,
): Float64Array {
  const covariance = new Float64Array(areas * areas);
  for (let stratum = 0; stratum < strata; stratum += 1) {
    const spread = ranked.spread[stratum]!;
    for (let one = 0; one < areas; one += 1) {
      const own = present[one * strata + stratum]!;
      covariance[one * areas + one]! += spread * ranked.present[stratum]! * own;
      for (let other = 0; other < areas; other += 1) {
        covariance[one * areas + other]! -= spread * own * present[other * strata + stratum]!;
      }
    }
  }
  return covariance;
}

/** S' V⁻ S by the directions in which V is not nought, and how many there are. */
function quadraticForm(values: Float64Array, sums: Float64Array): { statistic: number; rank: number } {
  const order = sums.length;
  const { values: eigenvalues, vectors } = symmetricEigen({ ...zeroMatrix(order, order), values });
  const largest = eigenvalues[0] ?? 0;
  let statistic = 0;
  let rank = 0;
  eigenvalues.forEach((eigenvalue, direction) => {
    if (!(eigenvalue > smallestEigenvalue * largest)) return;
    let along = 0;
    for (let area = 0; area < order; area += 1) along += vectors.values[area * order + direction]! * sums[area]!;
    statistic += along ** 2 / eigenvalue;
    rank += 1;
  });
  return { statistic, rank };
}
