import type { ReturnWindow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A window, and the day (London) on which it was read. */
export interface WindowToday extends ReturnWindow {
  today: string;
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
