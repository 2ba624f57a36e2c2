import type { LocationNeed } from '@monitor/analysis';
import { OperatorError } from '@monitor/api-platform';
import type { PlaceOfArea } from './small-areas.js';

/** One in five small areas is among those most at risk. */
const mostAtRiskShare = 0.2;
/** How many codes a refusal names. */
const mostNamed = 3;

/**
 * Adds the scores of small areas up to the places that they lie in. The fifth that is most at risk is that with the highest
 * scores of all areas of the file; where several have the score at its edge, all of them belong to it. Refuses
 * (OperatorError) an area that is in one of the files alone: a mean over some of the areas would pass for one over all.
 */
export function addUpPlaces(
  scores: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, PlaceOfArea>,
): LocationNeed[] {
  refuseAlone(scores, places, 'a score and no place');
  refuseAlone(places, scores, 'a place and no score');
  const edge = [...scores.values()].sort((a, b) => b - a)[Math.floor(scores.size * mostAtRiskShare) - 1] ?? Infinity;
  const sums = new Map<string, LocationNeed>();
  for (const [area, { locationCode, boardCode }] of places) {
    const score = scores.get(area) ?? 0;
    const key = `${locationCode} ${boardCode}`;
    const sum = sums.get(key) ?? { locationCode, boardCode, smallAreas: 0, scoreSum: 0, mostAtRisk: 0 };
    sum.smallAreas += 1;
    sum.scoreSum += score;
    if (score >= edge) sum.mostAtRisk += 1;
    sums.set(key, sum);
  }
  return [...sums.values()].sort((a, b) => (a.locationCode < b.locationCode ? -1 : 1));
}

function refuseAlone(these: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>, what: string): void {
  const alone = [...these.keys()].filter((area) => !others.has(area));
  if (alone.length === 0) return;
  const named = alone.slice(0, mostNamed).join(', ');
  throw new OperatorError(
    `${alone.length} small ${alone.length === 1 ? 'area has' : 'areas have'} ${what}, for example ${named}. Both files must be of the same small areas: see which edition of them each is of.`,
  );
}
