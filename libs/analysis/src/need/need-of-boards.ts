import type { BoardNeed, BoardSuccession, LocationNeed } from './location-need.js';

interface Part {
  boardCode: string;
  weight: number;
  isSharedOut: boolean;
}

/** Where the places of divided boards went: the code of the board that took a place over whole, where that is known. */
export type SuccessorOfPlace = (locationCode: string) => string | undefined;

/**
 * Adds the need of places up to the boards of a day.
 *
 * In words: a place counts for the board that it belonged to on the day of the file, or for whatever took over from that
 * board since. Where a board was divided, a place goes whole to the board that took it over; a place that was divided
 * itself is shared out by the people of its parts, as if all parts were alike. A place without a known successor counts
 * nowhere. Means and shares are of small areas, each counted once.
 *
 * @param successions those in force on the day, at most one step from a board to each of its successors
 */
export function needOfBoards(
  locations: readonly LocationNeed[],
  successions: readonly BoardSuccession[],
  successorOf: SuccessorOfPlace,
): Map<string, BoardNeed> {
  const sums = new Map<string, { areas: number; score: number; atRisk: number; isSharedOut: boolean }>();
  for (const location of locations) {
    for (const { boardCode, weight, isSharedOut } of partsOf(location, successions, successorOf)) {
      const sum = sums.get(boardCode) ?? { areas: 0, score: 0, atRisk: 0, isSharedOut: false };
      sum.areas += weight * location.smallAreas;
      sum.score += weight * location.scoreSum;
      sum.atRisk += weight * location.mostAtRisk;
      sum.isSharedOut ||= isSharedOut;
      sums.set(boardCode, sum);
    }
  }
  const counted = [...sums].filter(([, { areas }]) => areas > 0);
  return new Map(
    counted.map(([code, { areas, score, atRisk, isSharedOut }]) => [
      code,
      { meanScore: score / areas, mostAtRiskShare: atRisk / areas, smallAreas: areas, isSharedOut },
    ]),
  );
}

function partsOf(
  { locationCode, boardCode }: LocationNeed,
  successions: readonly BoardSuccession[],
  successorOf: SuccessorOfPlace,
): Part[] {
  let parts: Part[] = [{ boardCode, weight: 1, isSharedOut: false }];
  // A successor may have been taken over in turn; no board follows itself, so that this ends.
  for (let step = 0; step < successions.length; step += 1) {
    const next = parts.flatMap((part) => takenOver(part, locationCode, successions, successorOf));
    if (next.every(({ boardCode: code }, index) => code === parts[index]?.boardCode)) return next;
    parts = next;
  }
  return parts;
}

function takenOver(
  part: Part,
  locationCode: string,
  successions: readonly BoardSuccession[],
  successorOf: SuccessorOfPlace,
): Part[] {
  const links = successions.filter(({ predecessorCode }) => predecessorCode === part.boardCode);
  if (links.length === 0) return [part];
  const whole = links.length === 1 ? links[0]?.successorCode : successorOf(locationCode);
  if (links.some(({ successorCode }) => successorCode === whole)) return [{ ...part, boardCode: whole ?? '' }];
  return links.flatMap(({ successorCode, weight }) =>
    weight === null ? [] : [{ boardCode: successorCode, weight: part.weight * weight, isSharedOut: true }],
  );
}
