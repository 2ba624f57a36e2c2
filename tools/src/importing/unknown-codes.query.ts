import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const unknownCodesSql = `
SELECT asked.code FROM unnest($1::text[]) AS asked(code)
WHERE NOT EXISTS (SELECT 1 FROM organisation_period period
                  WHERE period.code = asked.code AND period.type = $2 AND period.superseded_at IS NULL)
ORDER BY asked.code`;

/** Those of some codes that no organisation of a type has ever had, each once. */
export async function unknownCodes(
  manager: EntityManager,
  type: OrganisationType,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(unknownCodesSql, [[...new Set(codes)], type]);
  return rows.map(({ code }) => code);
}
