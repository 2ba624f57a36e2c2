import type { EntityManager } from 'typeorm';

export const areaNamesSql = `
SELECT DISTINCT ON (code) code, name
FROM organisation_period
WHERE superseded_at IS NULL AND code = ANY ($1::text[])
ORDER BY code, valid_from <= $2::date DESC, valid_from DESC`;

/** Names of areas by their codes: those of a day (`yyyy-mm-dd`), else the latest. */
export async function readAreaNames(
  manager: EntityManager,
  codes: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  const rows = await manager.query<{ code: string; name: string }[]>(areaNamesSql, [codes, day]);
  return new Map(rows.map(({ code, name }) => [code, name]));
}
