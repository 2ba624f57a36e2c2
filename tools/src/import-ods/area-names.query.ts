import type { EntityManager } from 'typeorm';
import type { AreaNames } from './body-words.js';

export const areaNamesSql = `
SELECT code, name FROM organisation_period
WHERE superseded_at IS NULL AND type IN ('REGION', 'ICB')
ORDER BY valid_from`;

/** The latest name of every region and board, by code. */
export async function readAreaNames(manager: EntityManager): Promise<AreaNames> {
  const areas = await manager.query<{ code: string; name: string }[]>(areaNamesSql);
  return new Map(areas.map(({ code, name }) => [code, name]));
}
