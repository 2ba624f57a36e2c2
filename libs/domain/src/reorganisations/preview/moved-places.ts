import type { PresentPlace } from '../../organisations/restatement/present-place.js';

/** Quarters (by their last day) for which what an organisation reported counts elsewhere than before. */
export interface MovedPlace {
  code: string;
  quartersFrom: string;
  quartersTo: string;
  before: PresentPlace;
  after: PresentPlace;
}

/** Where an organisation counts, before and after. */
export interface PlacesOfOne {
  code: string;
  before: readonly PresentPlace[];
  after: readonly PresentPlace[];
}

/** For every organisation, the stretches of quarters that count elsewhere; one that counts nowhere before has none. */
export function movedPlaces(moves: readonly PlacesOfOne[]): MovedPlace[] {
  return moves.flatMap(({ code, before, after }) =>
    before.flatMap((was) =>
      after.flatMap((is) => {
        const quartersFrom = later(was.quartersFrom, is.quartersFrom);
        const quartersTo = earlier(was.quartersTo, is.quartersTo);
        const isStretch = quartersFrom === '-infinity' || quartersTo === 'infinity' || quartersFrom <= quartersTo;
        if (!isStretch || routeOf(was, is) === null) return [];
        return [{ code, quartersFrom, quartersTo, before: was, after: is }];
      }),
    ),
  );
}

/** The same text for the same way from some areas to others; null where nothing moves. */
export function routeOf(before: PresentPlace, after: PresentPlace): string | null {
  const [from, to] = [areasText(before), areasText(after)];
  return from === to ? null : `${from} > ${to}`;
}

function areasText({ icbCode, regionCode, parts }: PresentPlace): string {
  const shares = parts?.map((part) => [
    part.regionCode,
    part.icbCode,
    part.ranges,
    Object.entries(part.groupRanges).sort(),
  ]);
  return JSON.stringify([icbCode, regionCode, shares ?? null]);
}

function later(one: string, other: string): string {
  if (one === '-infinity') return other;
  return other === '-infinity' || one > other ? one : other;
}

function earlier(one: string, other: string): string {
  if (one === 'infinity') return other;
  return other === 'infinity' || one < other ? one : other;
}
