import { nowhere, placeOfQuarterStatement } from '@monitor/api-organisations';
import type { PlaceOfQuarter } from '@monitor/api-organisations';
import { queryTogether } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import type { ReturnFacts } from '../facts/return-facts.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { areasAsNow, areasAsWas } from './counted-areas.js';
import { responseStatement } from './expected/count-response.query.js';
import { hasLoadedSql, recountStatements } from './loaded/recount-loaded.query.js';
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
 * nothing did), and of what was loaded of the same. The last step of the transaction that accepts it. Its counts of
 * people are added to no area here: they reach a figure with the next publication.
 */
export async function countReturn(
  manager: EntityManager,
  head: ReturnHeadRow,
  { accepted, superseded }: { accepted: ReturnFacts; superseded: ReturnFacts | null },
): Promise<void> {
  const { quarterId, organisationType } = head;
  const { place, hasLoaded } = await lockPlace(manager, head);
  const areas = [...areasAsWas(head), ...areasAsNow(place)];
  const deltas = rollupDeltas(accepted, superseded);
  // The first acceptance counts one more return; who is expected there is counted with it.
  const first = superseded === null ? [responseStatement(head, areas)] : [];
  const merges = mergeStatements({ quarterId, organisationType, areas }, { ...deltas, accepted: 0 });
  const loaded = hasLoaded ? recountStatements([head.organisationCode], quarterId) : [];
  const statements = [...first, ...merges, ...loaded];
  if (statements.length > 0) await queryTogether(manager, statements);
}
