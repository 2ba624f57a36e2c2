import type { HeldTable, NewTable } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

const keptSql = `
SELECT boundaries, level, area_code AS "areaCode", stratifier, organisations, collections,
       weights_source AS "weightsSource", figures
FROM published_table WHERE publication = $1 AND quarter_id = $2 AND metric_id = $3`;

/** The tables of a quarter and metric that stand as those of one publication. */
export function tablesMadeBy(
  manager: EntityManager,
  of: { publication: number; quarterId: string; metricId: string },
): Promise<NewTable[]> {
  return manager.query(keptSql, [of.publication, of.quarterId, of.metricId]);
}

const heldSql = `
SELECT boundaries, level, area_code AS "areaCode", stratifier, because, organisations
FROM held_table WHERE publication = $1 AND quarter_id = $2 AND metric_id = $3`;

/** The tables of a quarter and metric that one publication held back. */
export function tablesHeldBy(
  manager: EntityManager,
  of: { publication: number; quarterId: string; metricId: string },
): Promise<HeldTable[]> {
  return manager.query(heldSql, [of.publication, of.quarterId, of.metricId]);
}

const countSql = 'SELECT count(*)::integer AS count FROM published_table WHERE publication = $1';

/** How many tables stand as those of one publication. */
export async function countTablesMadeBy(manager: EntityManager, publication: number): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(countSql, [publication]);
  return row?.count ?? 0;
}
