import { queryTogether } from '@monitor/api-platform';
import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import { lockRollupsSql } from '../merge-rollups.query.js';
import {
  changedFacts,
  countedFacts,
  loadedStatuses,
  loadedTables,
  miscountedSql,
  noteCountedSql,
  rightfulFacts,
} from './counting-facts.query.js';
import { countSql, differencesSql, restateSql } from './loaded-rollups.query.js';

/** A cell in which loaded answers are not what they add up to. */
export interface LoadedDifference {
  rollup: 'LOADED';
  cell: string;
  kept: string;
  recomputed: string;
}

export const loadedQuartersSql = `
SELECT quarter_id AS "quarterId" FROM loaded_status UNION SELECT quarter_id FROM loaded_table ORDER BY 1`;

/** Whether anything was ever loaded of an organisation ($1) for a quarter ($2). */
export const hasLoadedSql = `
SELECT EXISTS (SELECT FROM loaded_status WHERE organisation_code = $1 AND quarter_id = $2)
    OR EXISTS (SELECT FROM loaded_table WHERE organisation_code = $1 AND quarter_id = $2) AS "hasLoaded"`;

/**
 * The statements that count the loaded answers of some organisations for a quarter anew: what begins to count is added,
 * what ceases to is taken off, and nothing else is touched. Whoever sends them holds the lock of the quarter.
 */
export function recountStatements(codes: readonly string[], quarterId: string): Statement[] {
  const values = [codes, quarterId];
  return [
    { sql: countSql(changedFacts(loadedStatuses)), values },
    ...[loadedStatuses, loadedTables].map((facts) => ({ sql: noteCountedSql(facts), values })),
  ];
}

/** Counts the loaded answers of some organisations for a quarter anew, under the lock of the quarter. */
export async function recountLoaded(
  manager: EntityManager,
  codes: readonly string[],
  quarterId: string,
): Promise<void> {
  await queryTogether(manager, [{ sql: lockRollupsSql, values: [quarterId] }, ...recountStatements(codes, quarterId)]);
}

/**
 * Brings loaded answers on the boundaries of today up to date, after places of organisations have moved. As a system
 * actor, in the transaction that moves them, which holds the locks of all quarters.
 */
export async function restateLoaded(manager: EntityManager): Promise<void> {
  const quarters = await manager.query<{ quarterId: string }[]>(loadedQuartersSql);
  for (const { quarterId } of quarters) {
    await manager.query(restateSql(countedFacts(loadedStatuses)), [quarterId]);
  }
}

/**
 * Adds the loaded statuses of a quarter that should count up again, and looks whether each loaded fact counts that
 * should, and no other: every cell that differs comes back. None should.
 */
export async function recomputeLoaded(manager: EntityManager, quarterId: string): Promise<LoadedDifference[]> {
  const statements = [
    differencesSql(rightfulFacts(loadedStatuses)),
    miscountedSql(loadedStatuses),
    miscountedSql(loadedTables),
  ];
  const differences: LoadedDifference[] = [];
  for (const sql of statements) differences.push(...(await manager.query<LoadedDifference[]>(sql, [quarterId])));
  return differences;
}
