import {
  nextQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersBetween,
  quartersUpTo,
  returnWindow,
} from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** The first quarter throughout which the present boards existed. */
const firstQuarter = '2022-23-Q2';

export const insertWindowsSql = `
INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
SELECT * FROM unnest($1::text[], $2::date[], $3::date[], $4::date[], $5::date[], $6::date[])
ON CONFLICT DO NOTHING`;

/** Adds the windows up to a year after `today` (`yyyy-mm-dd`); a window already there, extended or not, stays. */
export async function openWindows(manager: EntityManager, today: string): Promise<void> {
  const last = [1, 2, 3, 4].reduce((quarter) => nextQuarter(quarter), quarterOf(today));
  const quarters = quartersUpTo(last, quartersBetween(firstQuarter, last) + 1);
  const windows = quarters.map((quarter) => returnWindow(quarter));
  await manager.query(insertWindowsSql, [
    quarters,
    quarters.map((quarter) => quarterStart(quarter)),
    quarters.map((quarter) => quarterEnd(quarter)),
    windows.map((window) => window.opensOn),
    windows.map((window) => window.dueOn),
    windows.map((window) => window.closesOn),
  ]);
}
