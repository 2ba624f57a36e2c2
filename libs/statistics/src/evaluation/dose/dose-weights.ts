import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import type { Warning } from '../../result/index.js';

/**
 * How the two-way slope weighs the effects of single units in single periods: it is the sum of weight x effect a unit of
 * dose there. Where some weigh below 0 and effects differ, it can miss them all, even in sign.
 */
export interface DoseWeights {
  /** Units and periods with a dose above 0. */
  cells: number;
  /** How many of these weigh below 0. */
  negative: number;
  /** The sum of their weights, 0 or below; all weights add up to 1. */
  sumOfNegative: number;
}

/**
 * The weights of cells: dose times what unit and period effects leave of it, over the sum of this.
 * Source: de Chaisemartin & D'Haultfoeuille 2020, American Economic Review 110:2964, theorem 1.
 */
export function doseWeights(doses: Float64Array, within: Float64Array): DoseWeights {
  const products = doses.map((dose, cell) => dose * within[cell]!);
  const total = products.reduce((sum, product) => sum + product, 0);
  const size = largestSize(doses);
  let [cells, negative, sumOfNegative] = [0, 0, 0];
  products.forEach((product, cell) => {
    if (doses[cell] === 0) return;
    cells += 1;
    if (product >= 0 || isRoundingNoise(within[cell]!, size)) return;
    negative += 1;
    sumOfNegative += product / total;
  });
  return { cells, negative, sumOfNegative };
}

export function negativeWeights({ cells, negative, sumOfNegative }: DoseWeights): Warning[] {
  if (negative === 0) return [];
  const message = `In ${negative} of ${cells} cases of a unit with a dose in a period its effect counts with a weight below 0, ${sumOfNegative.toFixed(2)} in all against ${(1 - sumOfNegative).toFixed(2)} of the others: where the effect of a unit of dose differs among units or changes over time, this slope can mislead, even in sign.`;
  return [{ code: 'weak-design', message }];
}
