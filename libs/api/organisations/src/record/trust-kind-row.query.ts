import { trustKindLabel } from '@monitor/domain';
import type { TrustKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { knownAt } from './known-at.query.js';
import type { TrustKindRecord } from './trust-kind-record.type.js';

/** Parameters: 1 code; 2 the day whose knowledge is wanted, null for today's; 3 the day on which the kind is wanted. */
export const trustKindRowSql = `
SELECT own.kind, own.valid_from::text AS since, newest.source, newest.imported_at AS "importedAt"
FROM (SELECT import.* FROM trust_kind_import import CROSS JOIN ${knownAt}
      WHERE import.imported_at < known.at ORDER BY import.number DESC LIMIT 1) newest
JOIN trust_kind own ON own.import_number = newest.number
WHERE own.code = $1 AND own.valid_from <= $3::date
ORDER BY own.valid_from DESC LIMIT 1`;

/** The kind of a trust on a day, as it was known; null where no classification of that time says one. */
export async function readTrustKindRow(
  manager: EntityManager,
  code: string,
  { knownOn, day }: { knownOn: string | null; day: string },
): Promise<TrustKindRecord | null> {
  const rows = await manager.query<(Omit<TrustKindRecord, 'label'> & { kind: TrustKind })[]>(trustKindRowSql, [
    ...[code, knownOn, day],
  ]);
  const [row] = rows.map(({ kind, ...rest }) => ({ label: trustKindLabel(kind), ...rest }));
  return row ?? null;
}
