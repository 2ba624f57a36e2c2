import { wilsonInterval } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import { besideOthers } from './beside-others.js';
import { inPlaceStep, practiceSteps } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';

/** An area in a column, by their places in the table. */
export interface Place {
  area: number;
  column: number;
}

/** Answers of some organisations in a column, by type. */
interface AnswersByType {
  organisations: number;
  applicable: Float64Array;
  reached: Float64Array;
}

/** Shares of applicable answers at or above a step of the scale, in an area and in all others. */
export interface SharesAtStep {
  inside: Limited;
  elsewhere: Limited;
  /** The same with one mix of types on both sides; null where no type is on both. */
  likeForLike: { inside: number; elsewhere: number } | null;
}

/** In place unless another step tells by a tenth more: the plainest word that holds. */
const preference = 0.9;

/**
 * The step of the scale at which an area differs from the others: where the share of answers at or above it lies furthest
 * from theirs, like with like, the same way as the whole scale does.
 */
export function stepOfDifference(table: PracticeTable, place: Place & { z: number }): number {
  const along = Array.from({ length: practiceSteps }, (_, step) => {
    const figureOf = (cell: number) => table.reached[cell * practiceSteps + step]! / table.applicable[cell]!;
    return besideOthers(table, { ...place, figureOf }) * Math.sign(place.z);
  });
  const furthest = Math.max(...along);
  return along[inPlaceStep]! >= preference * furthest ? inPlaceStep : along.indexOf(furthest);
}

/** How many answers reach a step in an area and elsewhere, as they are and like for like. */
export function sharesAtStep(table: PracticeTable, { area, column }: Place, step: number): SharesAtStep {
  const inside = answersOf(table, column, step, (of) => of === area);
  const elsewhere = answersOf(table, column, step, (of) => of !== area);
  return { inside: shareOf(inside), elsewhere: shareOf(elsewhere), likeForLike: likeForLike(inside, elsewhere) };
}

function answersOf(
  { areaOf, typeOf, types, columns, applicable, reached }: PracticeTable,
  column: number,
  step: number,
  isCounted: (area: number) => boolean,
): AnswersByType {
  const counted = { applicable: new Float64Array(types.length), reached: new Float64Array(types.length) };
  let organisations = 0;
  for (let row = 0; row < areaOf.length; row += 1) {
    const cell = row * columns.length + column;
    if (applicable[cell] === 0 || !isCounted(areaOf[row]!)) continue;
    organisations += 1;
    counted.applicable[typeOf[row]!]! += applicable[cell]!;
    counted.reached[typeOf[row]!]! += reached[cell * practiceSteps + step]!;
  }
  return { organisations, ...counted };
}

/** Its interval is that of as many answers as there are organisations, for answers of one organisation are alike. */
function shareOf({ organisations, applicable, reached }: AnswersByType): Limited {
  const share = sum(reached) / Math.max(sum(applicable), 1);
  const result = wilsonInterval({ numerator: share * organisations, denominator: organisations });
  const interval = result.computable ? result.interval : null;
  return { value: share, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

/**
 * Both sides with one mix of types, that in which they can be told apart best: each type counts by m k / (m + k), where m
 * and k are its answers on either side (Mantel and Haenszel's weights), so that a type of which one side has hardly any
 * does not decide. Types that are on one side alone count on neither.
 */
function likeForLike(inside: AnswersByType, elsewhere: AnswersByType): SharesAtStep['likeForLike'] {
  let [weights, own, others] = [0, 0, 0];
  inside.applicable.forEach((applicable, type) => {
    const across = elsewhere.applicable[type]!;
    if (applicable === 0 || across === 0) return;
    const weight = (applicable * across) / (applicable + across);
    weights += weight;
    own += (weight * inside.reached[type]!) / applicable;
    others += (weight * elsewhere.reached[type]!) / across;
  });
  return weights === 0 ? null : { inside: own / weights, elsewhere: others / weights };
}

function sum(figures: Float64Array): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
