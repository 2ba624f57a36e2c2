import { maximumPermutationTest, standardisedSums } from '@monitor/statistics';
import type { AreaHypothesis, StratifiedScores } from '@monitor/statistics';
import { judgedPlaces } from './judged-places.js';
import type { JudgedPlaces } from './judged-places.js';
import { besideOthers } from './beside-others.js';
import type { PracticeTable } from './practice-table.js';

/** An area that stands apart in a column, by their places in the table. */
export interface PlaceApart {
  area: number;
  column: number;
  /** How far it stands apart: above zero where its organisations are further on than others of their type. */
  z: number;
  /** Its p-value, allowing for every place that was judged. */
  singleStep: number;
}

/** What stands apart in a view. */
export interface StandsApart {
  /** Clearest first; of places that mirror each other only those that stand apart without the others too. */
  apart: PlaceApart[];
  /** The place of the largest z, whatever chance would explain; null where nothing is judged. */
  clearest: { area: number; column: number } | null;
  judged: JudgedPlaces;
  /** How many places were judged. */
  comparisons: number;
  /** What the size of z must exceed; null where nothing does. */
  criticalValue: number | null;
  /** How many exchanges of labels were looked at, and whether those are all that there are. */
  arrangements: number;
  isExact: boolean;
}

/** Draws of the test: each is exact, fewer only find a little less; the twentieth parts that 5 % needs go up in them. */
const drawsToChoose = [1999, 999, 499] as const;
const fewestDraws = 199;
/** What all draws of a view may take: scores to add up, and labels to exchange, each as long as eight scores take. */
const mostSteps = 60_000_000;
const stepsOfExchange = 8;

/** Stricter than the one in twenty that is promised: what is promised must show in trials too, which scatter around it. */
export const apartLevel = 0.03;

/**
 * Which areas stand apart from all others, in which columns: each organisation compared with those of its type over the
 * whole scale of statuses, allowing for all areas and columns at once. In a view in which no area differs something is
 * said to stand apart at most once in twenty.
 * @param seed gives the same exchanges of labels, and so the same words, each time
 */
export function standsApart(table: PracticeTable, { seed }: { seed: number }): StandsApart {
  const judged = judgedPlaces(table);
  const comparisons = judged.isJudged.reduce((sum, each) => sum + each, 0);
  const nothing = {
    apart: [],
    clearest: null,
    judged,
    comparisons,
    criticalValue: null,
    arrangements: 0,
    isExact: true,
  };
  if (comparisons === 0) return nothing;
  const scores = stratified(table);
  const stepsOfDraw = table.organisations.length * (table.columns.length + stepsOfExchange);
  const draws = drawsToChoose.find((count) => count * stepsOfDraw <= mostSteps) ?? fewestDraws;
  const test = maximumPermutationTest(scores, {
    ...{ draws, seed, level: apartLevel },
    ...{ eligible: judged.isJudged, stopWhenSettled: true },
  });
  if (!test.computable) return nothing;
  const { hypotheses, criticalValue, arrangements, isExact } = test;
  const falling = [...hypotheses].sort(byEvidence);
  const found = criticalValue === null ? [] : falling.filter(({ singleStep }) => singleStep <= apartLevel);
  const apart = found.length === 0 ? [] : withoutMirrors(table, found, criticalValue ?? Infinity);
  const { area, column } = falling[0]!;
  return { ...nothing, apart, clearest: { area, column }, criticalValue, arrangements, isExact };
}

/** The larger z first; of equal ones the first area and column. */
function byEvidence(one: AreaHypothesis, other: AreaHypothesis): number {
  return Math.abs(other.z) - Math.abs(one.z) || one.area - other.area || one.column - other.column;
}

/**
 * Where one area is far ahead, all others are behind "the rest", that area among it. After the clearest of a column the
 * next must stand apart from the others without those that were named as well, the same way.
 */
function withoutMirrors(table: PracticeTable, found: readonly AreaHypothesis[], criticalValue: number): PlaceApart[] {
  const named = new Map<number, Set<number>>();
  return found.flatMap(({ area, column, z, singleStep }): PlaceApart[] => {
    const before = named.get(column) ?? new Set();
    const alone = before.size === 0 ? z : besideOthers(table, { area, column, leftOut: before });
    if (!(Math.abs(alone) > criticalValue) || Math.sign(alone) !== Math.sign(z)) return [];
    named.set(column, before.add(area));
    return [{ area, column, z, singleStep }];
  });
}

/** Scores of a table as the test takes them: types are the strata. */
export function stratified({ areas, types, columns, areaOf, typeOf, score }: PracticeTable): StratifiedScores {
  return {
    ...{ areas: areas.length, strata: Math.max(types.length, 1), columns: columns.length },
    ...{ areaOf, stratumOf: typeOf, scores: score },
  };
}

/** How far the areas would seem to stand apart if all types were one: area by area, one entry a column. */
export function apartWhateverType(table: PracticeTable): Float64Array {
  const sums = standardisedSums({ ...stratified(table), strata: 1, stratumOf: new Int32Array(table.typeOf.length) });
  return sums.computable ? sums.z : new Float64Array(table.areas.length * table.columns.length);
}
