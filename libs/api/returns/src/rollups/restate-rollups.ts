import { nowhere } from '@monitor/api-organisations';
import type { PlaceMove, PlaceOfQuarter } from '@monitor/api-organisations';
import type { PresentPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areasAsNow } from './counted-areas.js';
import { readCountedFacts } from './counted-facts.query.js';
import type { CountedReturn } from './counted-facts.query.js';
import { refreshExpected } from './expected/refresh-expected.query.js';
import { restateLoaded } from './loaded/recount-loaded.query.js';
import { mergeRollups } from './merge-rollups.query.js';
import { RollupSums } from './rollup-sums.js';

/** How many organisations' returns are held in memory at a time. */
const organisationsAtOnce = 200;

/**
 * Moves what organisations answered from the areas where it counted to those where it counts now, in the rollups on
 * the boundaries of today, and counts anew who is expected. A PlacesObserver: called in the transaction that moves the
 * places, which holds the locks of all quarters, as a system actor. What England and the areas of each quarter
 * reported is not touched.
 */
export async function restateRollups(manager: EntityManager, moves: readonly PlaceMove[]): Promise<void> {
  const byCode = new Map(moves.map((move) => [move.code, move]));
  const codes = [...byCode.keys()];
  const moved = new RollupSums();
  for (let first = 0; first < codes.length; first += organisationsAtOnce) {
    const returns = await readCountedFacts(manager, codes.slice(first, first + organisationsAtOnce));
    for (const counted of returns) moveReturn(moved, counted, byCode.get(counted.organisationCode));
  }
  for (const { area, deltas, ...of } of moved.changes()) await mergeRollups(manager, { ...of, areas: [area] }, deltas);
  await restateLoaded(manager);
  await refreshExpected(manager);
}

function moveReturn(sums: RollupSums, counted: CountedReturn, move: PlaceMove | undefined): void {
  const { answers, endsOn, quarterId, organisationType } = counted;
  const before = placeOn(move?.before, endsOn);
  const after = placeOn(move?.after, endsOn);
  sums.add({ quarterId, organisationType, areas: areasAsNow(before) }, answers, -1);
  sums.add({ quarterId, organisationType, areas: areasAsNow(after) }, answers, 1);
}

/** The place that holds for a quarter by its last day; nowhere, where nothing is known of its organisation any more. */
function placeOn(places: readonly PresentPlace[] | undefined, endsOn: string): PlaceOfQuarter {
  return (
    places?.find(
      ({ quartersFrom, quartersTo }) =>
        (quartersFrom === '-infinity' || quartersFrom <= endsOn) && (quartersTo === 'infinity' || endsOn <= quartersTo),
    ) ?? nowhere
  );
}
