import type { ReturnExtension, ReturnWindow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnHeadRow } from './return-head-row.js';

/** A common window, held until the transaction ends, and the day (London) once it was. */
export interface HeldWindow extends ReturnWindow {
  today: string;
  /** What two administrators allowed this organisation; null for nearly all. */
  extension: ReturnExtension | null;
  /** False where the window was waited for, so that its extension is read as it was before the wait. */
  isCurrent: boolean;
}

/** A return that was locked; what a decision needs beside the head is read in the same statement. */
export interface LockedReturn {
  /** Null where nobody has begun it: then nothing is locked. */
  head: ReturnHeadRow | null;
  /** False where the lock was waited for, and what is beside the head is as it was before the wait. */
  isCurrent: boolean;
  /** Where the window is held too: as it is once nobody is changing it. */
  window?: HeldWindow | null;
}

/**
 * Reads the head of the return $1 (organisation), $2 (quarter) and locks it, so that decisions on a return are taken
 * one at a time. Every transaction takes its locks in this order: head, window, and last the rollups of the quarter,
 * which it holds as briefly as it can.
 */
export const lockedHead = `
head AS (
  SELECT organisation_code AS "organisationCode", quarter_id AS "quarterId", organisation_type AS "organisationType",
         icb_code AS "icbCode", region_code AS "regionCode", catalogue_version AS edition,
         state, revision, accepted_revision AS "acceptedRevision", xmin AS written_by
  FROM quarterly_return
  WHERE organisation_code = $1 AND quarter_id = $2
  FOR NO KEY UPDATE
)`;

/**
 * After waiting for a lock, PostgreSQL returns the locked row as it is now, but everything else as it was before the
 * wait. Every change of a return writes its head, so if the two readings of the head have different writers, the rest
 * is out of date.
 */
export const headColumns = `
  to_jsonb(head) - 'written_by' AS head,
  head.written_by IS NOT DISTINCT FROM (
    SELECT xmin FROM quarterly_return WHERE organisation_code = $1 AND quarter_id = $2
  ) AS "isCurrent"`;

/** One row, whether there is a head or not. */
export const fromHead = 'FROM (VALUES (true)) asked (anyway) LEFT JOIN head ON asked.anyway';

/**
 * The window of the quarter $2, locked until the transaction ends, with the extension of the organisation $1. The clock
 * is read once head and window are locked: nobody decides by a time that was read before they had to wait. Whoever
 * changes a window or one of its extensions writes the row of the window, so that two writers tell here as well that
 * something else was read before the wait (windows-change-while-people-work.md).
 */
export const heldWindow = `
  (SELECT json_build_object('quarterId', held.quarter_id, 'opensOn', held.opens_on, 'dueOn', held.due_on,
            'closesOn', held.closes_on, 'today', (product_now() AT TIME ZONE 'Europe/London')::date,
            'isCurrent', held.written_by IS NOT DISTINCT FROM (SELECT xmin FROM return_window WHERE quarter_id = $2),
            'extension', (SELECT json_build_object('closesOn', closes_on, 'reason', reason) FROM return_extension
                          WHERE organisation_code = $1 AND quarter_id = $2 AND superseded_at IS NULL))
   FROM (SELECT *, xmin AS written_by FROM return_window WHERE quarter_id = $2 FOR SHARE) held)`;

/** Reads a locked return, once more where it had to wait: the second time it has the locks already. */
export async function readLocked<Row extends LockedReturn>(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<Row> {
  for (;;) {
    const [row] = await manager.query<Row[]>(sql, [...values]);
    if (row === undefined) throw new Error('A locked return is one row.');
    if (row.isCurrent && (row.window?.isCurrent ?? true)) return row;
  }
}
