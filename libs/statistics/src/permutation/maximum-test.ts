import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { AreaContrasts } from './area-contrasts.js';
import { allArrangements, countArrangements, drawnArrangements } from './label-arrangements.js';
import type { LabelArrangements } from './label-arrangements.js';
import { countAgainst } from './maximum-counts.js';
import { rankScores } from './rank-scores.js';
import type { RankScores } from './rank-scores.js';
import { refuseScores } from './stratified-scores.js';
import type { StratifiedScores, StratumWeight } from './stratified-scores.js';

/** One area against all others in one column. */
export interface AreaHypothesis {
  area: number;
  column: number;
  /** Standardised sum of ranks: above zero where the area scores higher than the others. */
  z: number;
  /** Mean rank of the area less that of the others, strata weighted. */
  meanRankDifference: number;
  unadjusted: number;
  /** Allowing for every hypothesis of the table: what verdicts rest on. */
  singleStep: number;
  /** The same, more powerful and not guaranteed where some areas truly differ. */
  stepDown: number;
}

/** The maximum test of a table. */
export interface MaximumTest {
  computable: true;
  hypotheses: AreaHypothesis[];
  /** Whether every arrangement was looked at, or some were drawn. */
  isExact: boolean;
  /** How many were looked at. */
  arrangements: number;
  /**
   * What the size of z must exceed for an adjusted p-value at or below the level; null where nothing could, so few are the
   * arrangements, or where it was settled before all draws that nothing does.
   */
  criticalValue: number | null;
}

/** What is asked of the test. */
export interface MaximumTestOptions {
  weight?: StratumWeight;
  /** Draws, where there are more arrangements than that; without, 4,999. */
  draws?: number;
  seed?: number;
  /** One entry an area and column, area by area: nought for those that are no hypothesis. */
  eligible?: ArrayLike<number>;
  /** The level of the critical value, above 0 and up to 0.5; without, 0.05. */
  level?: number;
  /** Ends as soon as the draws so far make it certain that nothing will be at or below the level. */
  stopWhenSettled?: boolean;
}

const fewestDraws = 19;
const mostDraws = 1_000_000;
const usualLevel = 0.05;

/**
 * Tests every area against all others in every column at once: how far its units' scores lie above or below those of
 * others of the same stratum, allowing for all areas and columns that were looked at.
 *
 * In words: scores are ranked within each stratum and column, centred and weighted (van Elteren: divided by n + 1); z is
 * an area's sum of them over the square root of its permutation variance, the sum over strata of m (n - m) / n times the
 * sum of squares over n - 1. Whole rows of scores are exchanged among areas within strata, z worked out anew, and the
 * largest size of z over all areas and columns kept: the adjusted p-value is how often that is as large as the z
 * observed, over all arrangements (exact), or one more than that over one more than the draws. Exact if no area differs,
 * whatever the dependence between columns. Input: scores with places of area and stratum. Output: one row for each area
 * and column whose variance is not nought.
 *
 * Refuses scores that are not packed as they should be (`invalid-argument`, `out-of-range`), a number of draws below 19
 * or above a million or a level outside 0 to 0.5 (`out-of-range`), and a table without any hypothesis (`no-variation`).
 *
 * Source: Westfall & Young 1993, Resampling-Based Multiple Testing; van Elteren 1960, Bulletin of the ISI 37:351; Phipson
 * & Smyth 2010, SAGMB 9:39 (one more above and below).
 *
 * @example maximumPermutationTest({ areas: 2, strata: 1, columns: 1, areaOf: [0, 0, 0, 1, 1, 1], stratumOf: [0, 0, 0, 0, 0, 0], scores: [1, 2, 3, 4, 5, 6] }).hypotheses[0].singleStep // => 0.1
 */
export function maximumPermutationTest(
  table: StratifiedScores,
  options: MaximumTestOptions = {},
): MaximumTest | NotComputable {
  const { draws = 4999, seed = 1 } = options;
  const refused = refuseScores(table);
  if (refused) return refused;
  if (!(Number.isInteger(draws) && draws >= fewestDraws && draws <= mostDraws)) {
    return notComputable('out-of-range', `There were ${draws} draws; ask for 19 to 1,000,000.`);
  }
  if (!(options.level === undefined || (options.level > 0 && options.level <= 0.5))) {
    return notComputable('out-of-range', `The level was ${options.level}; it lies above 0 and up to 0.5.`);
  }
  const ranked = rankScores(table, options.weight ?? 'van-elteren');
  const labels = Int32Array.from(ranked.order, (unit) => table.areaOf[unit]!);
  const isExact = countArrangements(labels, ranked.starts, draws) <= draws;
  const arrangements = isExact
    ? allArrangements(labels, ranked.starts)
    : drawnArrangements(labels, ranked.starts, { draws, seed });
  return maximumTestOver({ table, ranked, arrangements }, options);
}

/** The test over arrangements that are given. */
export function maximumTestOver(
  { table, ranked, arrangements }: { table: StratifiedScores; ranked: RankScores; arrangements: LabelArrangements },
  { eligible, level = usualLevel, stopWhenSettled = false }: MaximumTestOptions,
): MaximumTest | NotComputable {
  const contrasts = new AreaContrasts(table, ranked);
  const cells = Int32Array.from(contrasts.z.keys()).filter(
    (cell) => contrasts.variances[cell]! > 0 && (eligible === undefined || Boolean(eligible[cell])),
  );
  if (cells.length === 0) return notComputable('no-variation', 'No area can be told from the others in any column.');
  const observed = Float64Array.from(cells, (cell) => contrasts.z[cell]!);
  const differences = Float64Array.from(cells, (cell) => meanRankDifference(table, ranked, contrasts, cell));
  const counted = countAgainst(observed, { contrasts, cells, arrangements, level, stopWhenSettled });
  const hypotheses = Array.from(cells, (cell, at): AreaHypothesis => ({
    area: Math.floor(cell / table.columns),
    column: cell % table.columns,
    z: observed[at]!,
    meanRankDifference: differences[at]!,
    unadjusted: counted.unadjusted[at]!,
    singleStep: counted.singleStep[at]!,
    stepDown: counted.stepDown[at]!,
  }));
  const { criticalValue, lookedAt } = counted;
  return { computable: true, hypotheses, isExact: arrangements.areAll, arrangements: lookedAt, criticalValue };
}

/** Weighted by m (n - m) / n and the weight of the stratum; `present` is that of the observed labels. */
function meanRankDifference(
  { strata, columns }: StratifiedScores,
  ranked: RankScores,
  { sums, present }: AreaContrasts,
  cell: number,
): number {
  const area = Math.floor(cell / columns);
  const column = cell % columns;
  let weights = 0;
  for (let stratum = 0; stratum < strata; stratum += 1) {
    const count = ranked.present[stratum * columns + column]!;
    const own = present[(area * strata + stratum) * columns + column]!;
    if (count > 0) weights += ((own * (count - own)) / count) * ranked.weights[stratum * columns + column]!;
  }
  // Of a stratum the weight times the difference of mean ranks is its centred sum, since the others sum to its opposite.
  return sums[cell]! / weights;
}
