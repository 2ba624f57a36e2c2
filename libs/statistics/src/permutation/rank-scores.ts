import type { StratifiedScores, StratumWeight } from './stratified-scores.js';

/**
 * Centred rank scores, units sorted by stratum: u = w (midrank among the scores of the stratum - (n + 1) / 2), nought
 * where the score is missing. Whatever areas units belong to, these stay.
 */
export interface RankScores {
  /** The units in the order of the rows of `scores`: those of the first stratum first. */
  order: Int32Array;
  /** Where each stratum begins among them; one more entry for the end of the last. */
  starts: Int32Array;
  /** Row-major, in that order. */
  scores: Float64Array;
  /** Of stratum s and column j, at s x columns + j: scores that are there. */
  present: Int32Array;
  /** The same place: sum of u² / (n (n - 1)), by which m (n - m) is multiplied; nought below two scores. */
  spread: Float64Array;
  /** The same place: the weight w. */
  weights: Float64Array;
}

/** Ranks every column within every stratum. */
export function rankScores(table: StratifiedScores, weight: StratumWeight): RankScores {
  const { strata, columns } = table;
  const { order, starts } = orderByStratum(table);
  const ranked: RankScores = {
    order,
    starts,
    scores: new Float64Array(order.length * columns),
    present: new Int32Array(strata * columns),
    spread: new Float64Array(strata * columns),
    weights: new Float64Array(strata * columns),
  };
  for (let stratum = 0; stratum < strata; stratum += 1) {
    for (let column = 0; column < columns; column += 1) rankCell(table, ranked, { stratum, column, weight });
  }
  return ranked;
}

interface Cell {
  stratum: number;
  column: number;
  weight: StratumWeight;
}

function rankCell({ columns, scores }: StratifiedScores, ranked: RankScores, { stratum, column, weight }: Cell): void {
  const { order, starts } = ranked;
  const [first, end] = [starts[stratum]!, starts[stratum + 1]!];
  const counts = new Map<number, number>();
  for (let row = first; row < end; row += 1) {
    const score = scores[order[row]! * columns + column]!;
    if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  const { midranks, count } = midranksOf(counts);
  const factor = weight === 'unit' ? 1 : 1 / (count + 1);
  let squares = 0;
  for (let row = first; row < end; row += 1) {
    const midrank = midranks.get(scores[order[row]! * columns + column]!);
    if (midrank === undefined) continue;
    const score = factor * (midrank - (count + 1) / 2);
    ranked.scores[row * columns + column] = score;
    squares += score * score;
  }
  const cell = stratum * columns + column;
  ranked.present[cell] = count;
  ranked.weights[cell] = factor;
  ranked.spread[cell] = count < 2 ? 0 : squares / (count * (count - 1));
}

/** The rank of each score from 1, equal scores sharing the mean of the ranks that they take up. */
function midranksOf(counts: ReadonlyMap<number, number>): { midranks: Map<number, number>; count: number } {
  const midranks = new Map<number, number>();
  let before = 0;
  for (const [score, tied] of [...counts].sort(([one], [other]) => one - other)) {
    midranks.set(score, before + (tied + 1) / 2);
    before += tied;
  }
  return { midranks, count: before };
}

function orderByStratum({ strata, stratumOf }: StratifiedScores): Pick<RankScores, 'order' | 'starts'> {
  const starts = new Int32Array(strata + 1);
  for (let unit = 0; unit < stratumOf.length; unit += 1) starts[stratumOf[unit]! + 1]! += 1;
  for (let stratum = 0; stratum < strata; stratum += 1) starts[stratum + 1]! += starts[stratum]!;
  const next = starts.slice();
  const order = new Int32Array(stratumOf.length);
  for (let unit = 0; unit < stratumOf.length; unit += 1) order[next[stratumOf[unit]!]!++] = unit;
  return { order, starts };
}
