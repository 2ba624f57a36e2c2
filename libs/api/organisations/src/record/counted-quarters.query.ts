import type { EntityManager } from 'typeorm';

export const countedQuartersSql = `
SELECT quarter_id AS "quarterId" FROM counted_return WHERE organisation_code = $1 ORDER BY quarter_id`;

/** The quarters for which an organisation's return was accepted and counts, oldest first. */
export async function readCountedQuarters(manager: EntityManager, code: string): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(countedQuartersSql, [code]);
  return rows.map(({ quarterId }) => quarterId);
}
