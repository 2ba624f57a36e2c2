import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import type { OverlapChange } from './area-overlaps.js';

export const mergeOverlapsSql = `
MERGE INTO area_overlap kept
USING (
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[])
    AS delta (quarter_id, level, was_code, now_code, organisations)
) delta
ON kept.quarter_id = delta.quarter_id AND kept.level = delta.level AND kept.now_code = delta.now_code
   AND kept.was_code = delta.was_code
WHEN MATCHED THEN UPDATE SET organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN INSERT (quarter_id, level, was_code, now_code, organisations)
  VALUES (delta.quarter_id, delta.level, delta.was_code, delta.now_code, delta.organisations)`;

/** The statement that writes some changes; none where there are none. */
export function mergeOverlapStatements(changes: readonly OverlapChange[]): Statement[] {
  if (changes.length === 0) return [];
  const values = [
    changes.map(({ quarterId }) => quarterId),
    changes.map(({ level }) => level),
    changes.map(({ wasCode }) => wasCode),
    changes.map(({ nowCode }) => nowCode),
    changes.map(({ organisations }) => String(organisations)),
  ];
  return [{ sql: mergeOverlapsSql, values }];
}

/** Writes some changes. Whoever calls holds the locks of the quarters. */
export async function mergeOverlaps(manager: EntityManager, changes: readonly OverlapChange[]): Promise<void> {
  for (const { sql, values } of mergeOverlapStatements(changes)) await manager.query(sql, values);
}
