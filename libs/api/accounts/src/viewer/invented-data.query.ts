import type { EntityManager } from 'typeorm';

export const inventedDataSql = 'SELECT EXISTS (SELECT FROM organisation_period WHERE is_invented) AS invented';

/** Whether any organisation is invented for the demonstration. */
export async function hasInventedData(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ invented: boolean }[]>(inventedDataSql);
  return row?.invented ?? false;
}
