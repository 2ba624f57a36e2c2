import type { EntityManager } from 'typeorm';

/** The boards that have ever belonged to a region, with their latest names. One statement. */
export function boardsOfRegion(manager: EntityManager, regionCode: string): Promise<{ code: string; name: string }[]> {
  return manager.query(statement, [regionCode]);
}

const statement = `
SELECT DISTINCT ON (code) code, name
FROM organisation_period
WHERE type = 'ICB' AND region_code = $1 AND superseded_at IS NULL
ORDER BY code, valid_from DESC`;
