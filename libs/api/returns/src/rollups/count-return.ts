import { nowhere, placeOfQuarterStatement } from '@monitor/api-organisations';
import type { PlaceOfQuarter } from '@monitor/api-organisations';
import { queryTogether } from '@monitor/api-platform';
import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import type { ReturnFacts } from '../facts/return-facts.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { OverlapSums, overlapsOf } from './area-overlaps.js';
import { areasAsNow, areasAsWas, factsAsNow } from './counted-areas.js';
import type { AreaFacts } from './counted-areas.js';
import { responseStatement } from './expected/count-response.query.js';
import { hasLoadedSql, recountStatements } from './loaded/recount-loaded.query.js';
import { mergeOverlapStatements } from './merge-overlaps.query.js';
import { lockRollupsSql, mergeStatements } from './merge-rollups.query.js';
import { rollupDeltas } from './rollup-deltas.js';

/**
 * The areas that a return counts for today, and whether anything was loaded of the same. They are read under the lock of
 * its quarter, which every change of places and every loading takes as well; other acceptances of the quarter wait from
 * here until the transaction ends.
 */
async function lockPlace(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnHeadRow,
): Promise<{ place: PlaceOfQuarter; hasLoaded: boolean }> {
  const [, places, loaded] = await queryTogether(manager, [
    { sql: lockRollupsSql, values: [quarterId] },
    placeOfQuarterStatement(organisationCode, quarterId),
    { sql: hasLoadedSql, values: [organisationCode, quarterId] },
  ]);
  const [place] = places as unknown as PlaceOfQuarter[];
  return { place: place ?? nowhere, hasLoaded: loaded?.[0]?.['hasLoaded'] === true };
}

/**
 * Counts an accepted return in the rollups of its areas, in both readings, in place of what counted before (null =
 * nothing did), and of what was loaded of the same. The last step of the transaction that accepts it.
 */
export async function countReturn(
  manager: EntityManager,
  head: ReturnHeadRow,
  { accepted, superseded }: { accepted: ReturnFacts; superseded: ReturnFacts | null },
): Promise<void> {
  const { quarterId, organisationType } = head;
  const { place, hasLoaded } = await lockPlace(manager, head);
  const counted = (facts: ReturnFacts) => inBothReadings(head, facts, factsAsNow(place, facts));
  const before = superseded === null ? [] : counted(superseded);
  // The same place divides both revisions alike, so that areas stand in the same order.
  const merges = counted(accepted).flatMap(({ areas, facts, isEstimated }, index) => {
    const deltas = rollupDeltas(facts, before[index]?.facts ?? null, isEstimated);
    return mergeStatements({ quarterId, organisationType, areas }, { ...deltas, accepted: 0 });
  });
  const first = superseded === null ? firstStatements(head, place) : [];
  const loaded = hasLoaded ? recountStatements([head.organisationCode], quarterId) : [];
  const statements = [...first, ...merges, ...loaded];
  if (statements.length > 0) await queryTogether(manager, statements);
}

/** What the first acceptance counts beside the facts: one more return, where it is and where it is expected. */
function firstStatements(head: ReturnHeadRow, place: PlaceOfQuarter): Statement[] {
  const overlaps = new OverlapSums();
  overlaps.add(head.quarterId, overlapsOf(head, place), 1);
  return [
    ...mergeOverlapStatements(overlaps.changes()),
    responseStatement(head, [...areasAsWas(head), ...areasAsNow(place)]),
  ];
}

/** Areas of both readings that get the whole of it are changed together. */
function inBothReadings(head: ReturnHeadRow, facts: ReturnFacts, asNow: AreaFacts[]): AreaFacts[] {
  const [first, ...others] = asNow;
  const asWas = { areas: areasAsWas(head), facts, isReturn: true, isEstimated: false };
  if (first?.facts === facts) return [{ ...asWas, areas: [...asWas.areas, ...first.areas] }, ...others];
  return [asWas, ...asNow];
}
