import type { EntityManager } from 'typeorm';

export const boundariesDaySql = 'SELECT as_on::text AS "asOn" FROM present_boundaries';

/** The day whose boundaries comparisons "as now" stand on; null before they were first worked out. */
export async function readBoundariesDay(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ asOn: string }[]>(boundariesDaySql);
  return row?.asOn ?? null;
}
