import { readPlaceOfQuarter } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';
import type { ReturnFacts } from '../facts/return-facts.js';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import { OverlapSums, overlapsOf } from './area-overlaps.js';
import { areasAsNow, areasAsWas, factsAsNow } from './counted-areas.js';
import type { AreaFacts } from './counted-areas.js';
import { countResponse } from './expected/count-response.query.js';
import { lockRollupsSql, mergeRollups } from './merge-rollups.query.js';
import { rollupDeltas } from './rollup-deltas.js';

/**
 * Counts an accepted return in the rollups of its areas, in both readings, in place of what counted before (null =
 * nothing did). In the transaction that accepts it; others of the quarter wait.
 */
export async function countReturn(
  manager: EntityManager,
  head: ReturnHeadRow,
  { accepted, superseded }: { accepted: ReturnFacts; superseded: ReturnFacts | null },
): Promise<void> {
  const { quarterId, organisationType, organisationCode } = head;
  await manager.query(lockRollupsSql, [quarterId]);
  // Read under the lock: whoever changes places holds it too.
  const place = await readPlaceOfQuarter(manager, organisationCode, quarterId);
  if (superseded === null) {
    const overlaps = new OverlapSums();
    overlaps.add(quarterId, overlapsOf(head, place), 1);
    await overlaps.write(manager);
    await countResponse(manager, head, [...areasAsWas(head), ...areasAsNow(place)]);
  }
  const counted = (facts: ReturnFacts) => inBothReadings(head, facts, factsAsNow(place, facts));
  const before = superseded === null ? [] : counted(superseded);
  // The same place divides both revisions alike, so that areas stand in the same order.
  for (const [index, { areas, facts, isEstimated }] of counted(accepted).entries()) {
    const deltas = rollupDeltas(facts, before[index]?.facts ?? null, isEstimated);
    await mergeRollups(manager, { quarterId, organisationType, areas }, { ...deltas, accepted: 0 });
  }
}

/** Areas of both readings that get the whole of it are changed together. */
function inBothReadings(head: ReturnHeadRow, facts: ReturnFacts, asNow: AreaFacts[]): AreaFacts[] {
  const [first, ...others] = asNow;
  const asWas = { areas: areasAsWas(head), facts, isReturn: true, isEstimated: false };
  if (first?.facts === facts) return [{ ...asWas, areas: [...asWas.areas, ...first.areas] }, ...others];
  return [asWas, ...asNow];
}
