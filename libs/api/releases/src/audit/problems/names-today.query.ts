import { england } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';

const namesSql = `
SELECT DISTINCT ON (code) code, name FROM organisation_period
WHERE code = ANY ($1::text[]) AND superseded_at IS NULL
ORDER BY code, valid_from DESC`;

/** What areas and organisations were called last, by code; a code where no name is known. One statement. */
export async function namesToday(manager: EntityManager, codes: readonly string[]): Promise<(code: string) => string> {
  const rows = await manager.query<{ code: string; name: string }[]>(namesSql, [[...new Set(codes)]]);
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  names.set(england.code, england.name);
  return (code) => names.get(code) ?? code;
}
