import type { BreakContent, ComparabilityBreak } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Who records a break, and why. */
export interface Recorder {
  by: string;
  byName: string;
  reason: string;
}

export const insertBreaksSql = `
INSERT INTO comparability_break (id, version, occurs_on, lasts_until, kind, title, explanation, source, touches,
                                 recorded_by, recorded_by_name, reason)
SELECT entry.*, $9, $10, $11
FROM (SELECT id, 1, occurs_on, lasts_until, kind, title, explanation, source, touches
      FROM unnest($1::text[], $2::date[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
        AS given (id, occurs_on, lasts_until, kind, title, explanation, source, touches)) entry
ON CONFLICT (id, version) DO NOTHING`;

/** Adds entries to the ledger. One whose id is there already, even changed or withdrawn since, is left as it is. */
export async function recordBreaks(
  manager: EntityManager,
  breaks: readonly ComparabilityBreak[],
  { by, byName, reason }: Recorder,
): Promise<void> {
  await manager.query(insertBreaksSql, [
    breaks.map(({ id }) => id),
    breaks.map(({ occursOn }) => occursOn),
    breaks.map(({ lastsUntil }) => lastsUntil),
    breaks.map(({ kind }) => kind),
    breaks.map(({ title }) => title),
    breaks.map(({ explanation }) => explanation),
    breaks.map(({ source }) => source),
    breaks.map(({ touches }) => JSON.stringify(touches)),
    by,
    byName,
    reason,
  ]);
}

/** Which version of an entry was looked at, and whether the next one takes it out of use. */
export interface NextVersion {
  id: string;
  expectedVersion: number;
  isWithdrawn: boolean;
}

export const nextVersionSql = `
WITH superseded AS (
  UPDATE comparability_break SET superseded_at = clock_timestamp()
  WHERE id = $1 AND version = $2 AND superseded_at IS NULL AND NOT is_withdrawn
  RETURNING id, version
)
INSERT INTO comparability_break (id, version, is_withdrawn, occurs_on, lasts_until, kind, title, explanation, source,
                                 touches, recorded_by, recorded_by_name, reason)
SELECT id, version + 1, $3, $4::date, $5::date, $6, $7, $8, $9, $10::jsonb, $11, $12, $13
FROM superseded
RETURNING version`;

/**
 * Puts another version in the place of the one that was looked at. Returns false if that was no longer the current one.
 */
export async function recordNextVersion(
  manager: EntityManager,
  { id, expectedVersion, isWithdrawn }: NextVersion,
  { content, recorder }: { content: BreakContent; recorder: Recorder },
): Promise<boolean> {
  const { occursOn, lastsUntil, kind, title, explanation, source, touches } = content;
  const written = await manager.query<{ version: number }[]>(nextVersionSql, [
    id,
    expectedVersion,
    isWithdrawn,
    occursOn,
    lastsUntil,
    kind,
    title,
    explanation,
    source,
    JSON.stringify(touches),
    recorder.by,
    recorder.byName,
    recorder.reason,
  ]);
  return written.length === 1;
}
