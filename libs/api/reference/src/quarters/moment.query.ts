import type { EntityManager } from 'typeorm';

/** One reading of the clock that decides about windows. */
export interface Moment {
  now: Date;
  /** The day it is in London (`yyyy-mm-dd`). */
  today: string;
}

export const momentSql = `
SELECT moment.now, (moment.now AT TIME ZONE 'Europe/London')::date::text AS today
FROM (SELECT product_now() AS now) moment`;

/** The database's clock: the same for every process, whatever the clock of its machine says. */
export async function readMoment(manager: EntityManager): Promise<Moment> {
  const [moment] = await manager.query<Moment[]>(momentSql);
  if (moment === undefined) throw new Error('PostgreSQL did not say what time it is.');
  return moment;
}
