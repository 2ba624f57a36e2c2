import type { EntityManager } from 'typeorm';

export const lastBegunQuarterSql = `
SELECT max(quarter_id) AS "quarterId"
FROM (
  SELECT quarter_id FROM quarterly_return
  UNION ALL
  SELECT quarter_id FROM return_window WHERE opens_on <= (product_now() AT TIME ZONE 'Europe/London')::date
) begun`;

/**
 * The last quarter of which a return has been begun, or could be today; null where there is none. What can be begun
 * today counts too: then no process can begin a return by an edition that another process has just replaced.
 */
export async function readLastBegunQuarter(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ quarterId: string | null }[]>(lastBegunQuarterSql);
  return row?.quarterId ?? null;
}
