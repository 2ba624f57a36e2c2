import { england, shortAreaName } from '@monitor/api-reference';
import type { AreaLevel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { LedgerArea } from './ledger-area.type.js';

/** The latest name of every region and board there is or was. */
export const ledgerAreasSql = `
SELECT DISTINCT ON (code) code, type AS level, name, valid_to::text AS "lastDay"
FROM organisation_period
WHERE type IN ('REGION', 'ICB') AND superseded_at IS NULL
ORDER BY code, valid_from DESC`;

/** England, and every region and board there is or was, by level and name. */
export async function ledgerAreas(manager: EntityManager): Promise<LedgerArea[]> {
  const rows =
    await manager.query<{ code: string; level: AreaLevel; name: string; lastDay: string | null }[]>(ledgerAreasSql);
  const areas = rows.map((row) => ({ ...row, shortName: shortAreaName(row.name) }));
  const byName = areas.sort((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
  return [
    { ...england, lastDay: null },
    ...byName.filter(({ level }) => level === 'REGION'),
    ...byName.filter(({ level }) => level === 'ICB'),
  ];
}
