import type { EntityManager } from 'typeorm';

/** Latest known names of areas by code. One statement. */
export async function areaNames(manager: EntityManager, codes: string[]): Promise<Map<string, string>> {
  const rows: { code: string; name: string }[] = await manager.query(statement, [codes]);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

const statement = `
SELECT DISTINCT ON (code) code, name
FROM organisation_period
WHERE code = ANY ($1::text[]) AND superseded_at IS NULL
ORDER BY code, valid_from DESC`;
