import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/**
 * Scores of units in several columns, packed: row-major, the score of unit i in column j at i x columns + j, NaN where
 * it is missing. Each unit belongs to one area and to one stratum, by their places from 0 on.
 */
export interface StratifiedScores {
  areas: number;
  strata: number;
  columns: number;
  areaOf: ArrayLike<number>;
  stratumOf: ArrayLike<number>;
  scores: ArrayLike<number>;
}

/** How strata are weighted: by van Elteren's 1 / (n + 1), which is best where differences are alike in all, or all alike. */
export type StratumWeight = 'van-elteren' | 'unit';

const mostCells = 10_000_000;

/** Why scores cannot be read; null where they can. */
export function refuseScores({ areas, strata, columns, ...units }: StratifiedScores): NotComputable | null {
  const { areaOf, stratumOf, scores } = units;
  if (![areas, strata, columns].every((count) => Number.isInteger(count) && count > 0 && count < mostCells)) {
    return notComputable('invalid-argument', 'Areas, strata and columns are counted in whole numbers from 1 on.');
  }
  if (areas * columns > mostCells || areas * strata > mostCells || strata * columns > mostCells) {
    return notComputable('invalid-argument', 'There are more areas, strata and columns than can be kept.');
  }
  if (areaOf.length !== stratumOf.length || scores.length !== areaOf.length * columns) {
    return notComputable('invalid-argument', 'Each unit needs an area, a stratum and a score in every column.');
  }
  if (!arePlaces(areaOf, areas) || !arePlaces(stratumOf, strata)) {
    return notComputable('out-of-range', 'A unit lies in an area or stratum that there is not.');
  }
  if (Array.prototype.some.call(scores, (score: number) => Math.abs(score) === Infinity)) {
    return notComputable('out-of-range', 'A score is infinite; leave a missing one out as NaN.');
  }
  return null;
}

function arePlaces(places: ArrayLike<number>, count: number): boolean {
  for (let unit = 0; unit < places.length; unit += 1) {
    const place = places[unit]!;
    if (!(Number.isInteger(place) && place >= 0 && place < count)) return false;
  }
  return true;
}
