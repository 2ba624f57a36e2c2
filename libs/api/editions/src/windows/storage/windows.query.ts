import { readMoment } from '@monitor/api-reference';
import { quarterEnd, quarterStart } from '@monitor/domain';
import type { ReturnWindow, WindowsToday } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const days = `quarter_id AS "quarterId", opens_on::text AS "opensOn", due_on::text AS "dueOn", closes_on::text AS "closesOn"`;

export const allWindowsSql = `SELECT ${days} FROM return_window ORDER BY quarter_id`;

/** Every window there is, also of quarters to come, and the day it is. */
export async function readWindowsToday(manager: EntityManager): Promise<WindowsToday> {
  const windows = await manager.query<ReturnWindow[]>(allWindowsSql);
  const { today } = await readMoment(manager);
  return { windows, today };
}

export const writeWindowSql = `
INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (quarter_id) DO UPDATE SET opens_on = $4, due_on = $5, closes_on = $6`;

/** Gives a quarter its window, once nobody is saving or submitting by the one before. */
export async function writeWindow(manager: EntityManager, window: ReturnWindow): Promise<void> {
  const { quarterId, opensOn, dueOn, closesOn } = window;
  const values = [quarterId, quarterStart(quarterId), quarterEnd(quarterId), opensOn, dueOn, closesOn];
  await manager.query(writeWindowSql, values);
}

export const touchWindowSql = 'UPDATE return_window SET closes_on = closes_on WHERE quarter_id = $1';

/**
 * Waits until nobody is saving or submitting a return of the quarter, and keeps everybody waiting until the transaction
 * ends. The row is written, so that whoever waited notices and reads the extension anew (`heldWindow` of `api/returns`).
 */
export async function touchWindow(manager: EntityManager, quarterId: string): Promise<void> {
  await manager.query(touchWindowSql, [quarterId]);
}
