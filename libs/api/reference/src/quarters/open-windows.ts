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
import { insertReturnWindows } from './return-windows.query.js';

/** The first quarter throughout which the present boards existed. */
const firstQuarter = '2022-23-Q2';

/** Adds the windows up to a year after `today` (`yyyy-mm-dd`); a window already there, extended or not, stays. */
export async function openWindows(manager: EntityManager, today: string): Promise<void> {
  const last = [1, 2, 3, 4].reduce((quarter) => nextQuarter(quarter), quarterOf(today));
  const quarters = quartersUpTo(last, quartersBetween(firstQuarter, last) + 1);
  const windows = quarters.map((quarter) => ({
    ...returnWindow(quarter),
    startsOn: quarterStart(quarter),
    endsOn: quarterEnd(quarter),
  }));
  await insertReturnWindows(manager, windows);
}
