import type { EntityManager } from 'typeorm';

export const firstQuarterSql = `SELECT min(quarter_id) AS "firstQuarter" FROM return_window`;

/** The first quarter for which returns are collected; null where there is none yet. */
export async function readFirstQuarter(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ firstQuarter: string | null }[]>(firstQuarterSql);
  return row?.firstQuarter ?? null;
}
