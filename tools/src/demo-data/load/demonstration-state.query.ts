import { EMBEDDED_ISSUER } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';

/** Whether the demonstration has been loaded to its end: the people a visitor can be are added last. */
export async function isLoaded(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM person WHERE issuer = $1 AND subject = 'national-publisher' LIMIT 1`,
    [EMBEDDED_ISSUER],
  );
  return rows.length > 0;
}

/** Returns that an interrupted load has begun, as `code/quarter`. */
export async function startedReturns(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<{ reference: string }[]>(
    `SELECT organisation_code || '/' || quarter_id AS reference FROM quarterly_return`,
  );
  return new Set(rows.map(({ reference }) => reference));
}
