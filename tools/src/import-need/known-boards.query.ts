import type { EntityManager } from 'typeorm';

export const unknownBoardsSql = `
SELECT asked.code FROM unnest($1::text[]) AS asked(code)
WHERE NOT EXISTS (SELECT 1 FROM organisation_period period
                  WHERE period.code = asked.code AND period.type = 'ICB' AND period.superseded_at IS NULL)
ORDER BY asked.code`;

/** Those of some codes that no board has ever had. */
export async function unknownBoards(manager: EntityManager, codes: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(unknownBoardsSql, [codes]);
  return rows.map(({ code }) => code);
}
