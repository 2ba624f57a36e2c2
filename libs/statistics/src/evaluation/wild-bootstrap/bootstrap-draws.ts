import type { ClusterScores } from './cluster-scores.js';
import type { SignVector } from './sign-vectors.js';

/**
 * One draw as a function of the shift s from the estimate to the effect that is taken for true: its effect lies
 * (pull - s x treatmentPull) / information from that one, and its squared scores add up to
 * squares - 2 s x products + s^2 x treatmentSquares.
 */
export interface Draw {
  readonly pull: number;
  readonly treatmentPull: number;
  readonly squares: number;
  readonly products: number;
  readonly treatmentSquares: number;
}

/** A draw from its signs, by sums over pairs of clusters. */
export function drawOf(scores: ClusterScores, signs: SignVector): Draw {
  const { clusters, residual, treatment, information, informationOf } = scores;
  let pull = 0;
  let treatmentPull = 0;
  for (let h = 0; h < clusters; h++) {
    pull += signs[h]! * residual.pulls[h]!;
    treatmentPull += signs[h]! * treatment.pulls[h]!;
  }
  let squares = 0;
  let products = 0;
  let treatmentSquares = 0;
  for (let g = 0; g < clusters; g++) {
    let own = (-informationOf[g]! * pull) / information;
    let ownOfTreatment = (-informationOf[g]! * treatmentPull) / information;
    for (let h = 0; h < clusters; h++) {
      own += signs[h]! * residual.shares[g * clusters + h]!;
      ownOfTreatment += signs[h]! * treatment.shares[g * clusters + h]!;
    }
    squares += own * own;
    products += own * ownOfTreatment;
    treatmentSquares += ownOfTreatment * ownOfTreatment;
  }
  return { pull, treatmentPull, squares, products, treatmentSquares };
}

/** How far the effect of a draw lies from the effect taken for true. */
export function deviationAt({ information }: ClusterScores, draw: Draw, shift: number): number {
  return (draw.pull - shift * draw.treatmentPull) / information;
}

/** The deviation over its standard error; NaN where that is rounding. */
export function statisticAt(scores: ClusterScores, draw: Draw, shift: number): number {
  const squares = draw.squares - 2 * shift * draw.products + shift * shift * draw.treatmentSquares;
  const error = Math.sqrt(scores.factor * Math.max(0, squares)) / scores.information;
  return error >= scores.leastError && error > 0 ? deviationAt(scores, draw, shift) / error : NaN;
}

/** A share of the draws that lie as far out as what was observed; ties within 1e-7 count. */
export function tieWithin(observed: number): number {
  return 1e-7 * Math.max(1, Math.abs(observed));
}

/**
 * The share of draws whose statistic lies as far from 0 as that of the estimate; those without one are left out. Squares
 * are compared, as this runs through all draws some hundred times for an interval.
 */
export function restrictedPValue(scores: ClusterScores, draws: readonly Draw[], shift: number): number {
  const observed = Math.abs(shift) / scores.standardError;
  const least = Math.max(0, observed - tieWithin(observed)) ** 2 * scores.factor;
  const leastSquares = (scores.leastError * scores.information) ** 2 / scores.factor;
  let asFar = 0;
  let defined = 0;
  for (const { pull, treatmentPull, squares, products, treatmentSquares } of draws) {
    const scatter = squares + shift * (shift * treatmentSquares - 2 * products);
    if (!(scatter >= leastSquares && scatter > 0)) continue;
    const deviation = pull - shift * treatmentPull;
    defined++;
    if (deviation * deviation >= least * scatter) asFar++;
  }
  return asFar / defined;
}
