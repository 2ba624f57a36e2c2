import type { AreaLevel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/**
 * Latest known names of areas by code. One statement.
 * @param level of which the areas must be; of any where left out
 */
export async function areaNames(
  manager: EntityManager,
  codes: string[],
  level: AreaLevel | null = null,
): Promise<Map<string, string>> {
  const rows: { code: string; name: string }[] = await manager.query(statement, [codes, level]);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

const statement = `
SELECT DISTINCT ON (code) code, name
FROM organisation_period
WHERE code = ANY ($1::text[]) AND ($2::text IS NULL OR type = $2) AND superseded_at IS NULL
ORDER BY code, valid_from DESC`;
