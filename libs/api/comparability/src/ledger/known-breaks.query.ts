import type { ComparabilityBreak } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An entry of the ledger as it stands, with who recorded it last. */
export interface KnownBreak extends ComparabilityBreak {
  version: number;
  isWithdrawn: boolean;
  recordedByName: string;
  reason: string;
  recordedAt: Date;
}

export const knownBreaksSql = `
SELECT id, version, occurs_on::text AS "occursOn", lasts_until::text AS "lastsUntil", kind, title, explanation, source,
       touches, is_withdrawn AS "isWithdrawn", recorded_by_name AS "recordedByName", reason, recorded_at AS "recordedAt"
FROM comparability_break
WHERE superseded_at IS NULL
ORDER BY occurs_on DESC, id`;

/** Every entry of the ledger as it stands, those withdrawn too. */
export async function readLedger(manager: EntityManager): Promise<KnownBreak[]> {
  return manager.query(knownBreaksSql);
}

/** The breaks that hold: what figures must not be compared across. */
export async function knownBreaks(manager: EntityManager): Promise<KnownBreak[]> {
  return (await readLedger(manager)).filter(({ isWithdrawn }) => !isWithdrawn);
}

const breaksAtSql = `
SELECT id, occurs_on::text AS "occursOn", lasts_until::text AS "lastsUntil", kind, title, explanation, source, touches
FROM comparability_break
WHERE recorded_at <= $1 AND (superseded_at IS NULL OR superseded_at > $1) AND NOT is_withdrawn
ORDER BY occurs_on DESC, id`;

/** The breaks that held at an instant: what was known of them then stays so, whatever is recorded later. */
export function breaksAt(manager: EntityManager, instant: Date): Promise<ComparabilityBreak[]> {
  return manager.query(breaksAtSql, [instant]);
}
