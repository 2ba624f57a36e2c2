import { formEditions, groupCodes } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recomputeLoaded } from './loaded/recount-loaded.query.js';
import {
  countedDifferencesSql,
  metricDifferencesSql,
  overfullSql,
  overlapDifferencesSql,
  quartersWithFiguresSql,
  responseDifferencesSql,
  answerDifferencesSql,
} from './rollup-differences.query.js';

/** A cell of a rollup that is not what the facts add up to. */
export interface RollupDifference {
  /** OVERFULL: more returns accepted than expected. LOADED: any rollup of loaded answers. */
  rollup: 'ANSWER' | 'METRIC' | 'RESPONSE' | 'OVERFULL' | 'COUNTED' | 'OVERLAP' | 'LOADED';
  /** The cell's key, its parts joined by full stops. */
  cell: string;
  kept: string;
  recomputed: string;
}

/** Groups in the order in which counts are packed: a parameter of what adds them up. */
export function packedOrder(): string {
  const stratifiers = new Set(
    formEditions.flatMap((edition) => edition.stratifiers.map(({ stratifier }) => stratifier)),
  );
  const groups = [...stratifiers].flatMap((stratifier) =>
    groupCodes(stratifier).map((group, index) => ({ stratifier, ordinal: index + 1, group })),
  );
  return JSON.stringify(groups);
}

/** The quarters that figures are kept for, oldest first. */
export async function quartersWithFigures(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(quartersWithFiguresSql);
  return rows.map(({ quarterId }) => quarterId);
}

/**
 * Adds the facts of a quarter's accepted revisions up again, in both readings of the boundaries, counts by the rule who
 * is expected, and compares what is kept with that: every cell that differs comes back; none should. Divided counts are
 * apportioned by PostgreSQL here and by the domain where they are kept: two ways to the same figures. Needs an identity
 * that may see every return (SystemActor `rollup-check`).
 */
export async function recomputeQuarter(manager: EntityManager, quarterId: string): Promise<RollupDifference[]> {
  const statements: [sql: string, parameters: unknown[]][] = [
    [answerDifferencesSql, [quarterId]],
    [metricDifferencesSql, [quarterId, packedOrder()]],
    [responseDifferencesSql, [quarterId]],
    [overfullSql, [quarterId]],
    [countedDifferencesSql, [quarterId]],
    [overlapDifferencesSql, [quarterId]],
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
