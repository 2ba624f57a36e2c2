import type { EntityManager } from 'typeorm';
import { recomputeLoaded } from './loaded/recount-loaded.query.js';
import {
  countedDifferencesSql,
  overfullSql,
  quartersWithFiguresSql,
  responseDifferencesSql,
  answerDifferencesSql,
} from './rollup-differences.query.js';

/** A cell of a rollup that is not what the facts add up to. */
export interface RollupDifference {
  /** OVERFULL: more returns accepted than expected. LOADED: the rollup of loaded statuses, or a loaded answer that counts and should not, or the other way round. */
  rollup: 'ANSWER' | 'RESPONSE' | 'OVERFULL' | 'COUNTED' | 'LOADED';
  /** The cell's key, its parts joined by full stops. */
  cell: string;
  kept: string;
  recomputed: string;
}

/** The quarters that figures are kept for, oldest first. */
export async function quartersWithFigures(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(quartersWithFiguresSql);
  return rows.map(({ quarterId }) => quarterId);
}

/**
 * Adds the facts of a quarter's accepted revisions up again, in both readings of the boundaries, counts by the rule who
 * is expected, and compares what is kept with that: every cell that differs comes back; none should. Needs an identity that
 * may see every return (SystemActor `rollup-check`).
 */
export async function recomputeQuarter(manager: EntityManager, quarterId: string): Promise<RollupDifference[]> {
  const statements: [sql: string, parameters: unknown[]][] = [
    [answerDifferencesSql, [quarterId]],
    [responseDifferencesSql, [quarterId]],
    [overfullSql, [quarterId]],
    [countedDifferencesSql, [quarterId]],
  ];
  const found: RollupDifference[] = [];
  for (const [sql, parameters] of statements) {
    found.push(...(await manager.query<RollupDifference[]>(sql, parameters)));
  }
  return [...found, ...(await recomputeLoaded(manager, quarterId))];
}

/** The same for one quarter, or (null) for all. */
export async function recomputeRollups(
  manager: EntityManager,
  quarterId: string | null = null,
): Promise<RollupDifference[]> {
  const quarters = quarterId === null ? await quartersWithFigures(manager) : [quarterId];
  const found: RollupDifference[] = [];
  for (const quarter of quarters) found.push(...(await recomputeQuarter(manager, quarter)));
  return found;
}
