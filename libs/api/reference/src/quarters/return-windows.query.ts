import type { ReturnWindow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A window, and the day (London) on which it was read. */
export interface WindowToday extends ReturnWindow {
  today: string;
}

/** A window to be added, with the first and last day of its quarter. */
export interface NewWindow extends ReturnWindow {
  startsOn: string;
  endsOn: string;
}

export const returnWindowsSql = `
SELECT quarter_id AS "quarterId", opens_on::text AS "opensOn", due_on::text AS "dueOn", closes_on::text AS "closesOn",
       day.today::text AS today
FROM return_window, (SELECT (product_now() AT TIME ZONE 'Europe/London')::date AS today) day
WHERE starts_on <= day.today AND ($1::text[] IS NULL OR quarter_id = ANY ($1::text[]))
ORDER BY quarter_id`;

/** The windows of all quarters that have begun, oldest first, or of those asked for. */
export function readReturnWindows(manager: EntityManager, ids: string[] | null = null): Promise<WindowToday[]> {
  return manager.query<WindowToday[]>(returnWindowsSql, [ids]);
}

export const insertWindowsSql = `
INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
SELECT * FROM unnest($1::text[], $2::date[], $3::date[], $4::date[], $5::date[], $6::date[])
ON CONFLICT DO NOTHING`;

/** Adds windows; one already there, extended or not, stays. */
export async function insertReturnWindows(manager: EntityManager, windows: readonly NewWindow[]): Promise<void> {
  await manager.query(insertWindowsSql, [
    windows.map(({ quarterId }) => quarterId),
    windows.map(({ startsOn }) => startsOn),
    windows.map(({ endsOn }) => endsOn),
    windows.map(({ opensOn }) => opensOn),
    windows.map(({ dueOn }) => dueOn),
    windows.map(({ closesOn }) => closesOn),
  ]);
}
