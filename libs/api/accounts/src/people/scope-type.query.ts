import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What kind of body a code names today; null when nobody knows it. */
export async function findScopeType(manager: EntityManager, code: string): Promise<OrganisationType | null> {
  const [row] = await manager.query<{ type: OrganisationType }[]>(
    `SELECT type FROM organisation_period
     WHERE code = $1 AND superseded_at IS NULL
     ORDER BY valid_from DESC LIMIT 1`,
    [code],
  );
  return row?.type ?? null;
}
