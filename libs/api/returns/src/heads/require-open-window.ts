import { DomainError, formatDay, quarterLabel, windowState } from '@monitor/domain';
import type { ReturnWindow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/**
 * The lock keeps the window as it is until the transaction ends, and the clock is read after it is held: whoever
 * commits saw an open window.
 */
export const lockWindowSql = `
WITH held AS (SELECT * FROM return_window WHERE quarter_id = $1 FOR SHARE)
SELECT quarter_id AS "quarterId", opens_on::text AS "opensOn", due_on::text AS "dueOn", closes_on::text AS "closesOn",
       (product_now() AT TIME ZONE 'Europe/London')::date::text AS today
FROM held`;

/** Holds the window of a quarter's return and says the day (London); refuses with WINDOW_NOT_OPEN. */
export async function requireOpenWindow(manager: EntityManager, quarterId: string): Promise<string> {
  const [window] = await manager.query<(ReturnWindow & { today: string })[]>(lockWindowSql, [quarterId]);
  if (window === undefined) throw new DomainError('WINDOW_NOT_OPEN', `There are no returns for “${quarterId}”.`);
  const { opensOn, closesOn, today } = window;
  const state = windowState(window, today);
  if (state === 'OPEN' || state === 'LATE') return today;
  const quarter = `The return for ${quarterLabel(quarterId)}`;
  const message =
    state === 'CLOSED'
      ? `${quarter} closed on ${formatDay(closesOn)} and can no longer be changed. Nothing was saved. If it must be corrected, ask your regional lead.`
      : `${quarter} can be filled in from ${formatDay(opensOn)}. Nothing was saved.`;
  throw new DomainError('WINDOW_NOT_OPEN', message, { opensOn, closesOn });
}
