import type { EntityManager } from 'typeorm';

/** The code of the region of each board, by the code of the board. */
export type RegionsOfBoards = ReadonlyMap<string, string>;

export const regionsOfBoardsSql = `
SELECT DISTINCT ON (code) code, region_code AS "regionCode"
FROM organisation_period
WHERE type = 'ICB' AND superseded_at IS NULL AND valid_from <= $1::date
ORDER BY code, valid_from DESC`;

/** The region of each board that there had been by a day. */
export async function readRegionsOfBoards(manager: EntityManager, day: string): Promise<RegionsOfBoards> {
  const rows = await manager.query<{ code: string; regionCode: string }[]>(regionsOfBoardsSql, [day]);
  return new Map(rows.map(({ code, regionCode }) => [code, regionCode]));
}
