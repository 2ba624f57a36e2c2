import type { SectionSeconds } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** What is known of a page that measures. */
export interface MeterRow {
  counted: Record<string, number>;
  /** Seconds since its last sign; null for its first one. */
  sinceLastSign: number | null;
}

/** Parameters: 1 organisation; 2 quarter; 3 meter. The row stays locked: signs of one page are counted one by one. */
export const lockMeterSql = `
INSERT INTO active_time_meter AS known (organisation_code, quarter_id, meter) VALUES ($1, $2, $3)
ON CONFLICT (organisation_code, quarter_id, meter) DO UPDATE SET counted = known.counted
RETURNING counted, CASE WHEN xmax <> 0 THEN extract(epoch FROM product_now() - signed_at)::float8 END AS "sinceLastSign"`;

/** Locks what is known of a page, and begins it where nothing is. */
export async function lockMeter(manager: EntityManager, place: ReturnReference, meter: string): Promise<MeterRow> {
  const [row] = await manager.query<MeterRow[]>(lockMeterSql, [place.organisationCode, place.quarterId, meter]);
  return row ?? { counted: {}, sinceLastSign: null };
}

/** Parameters: 1 organisation; 2 quarter; 3 meter; 4 seconds that are added, by section. */
export const addTimeSql = `
WITH added AS (SELECT section, seconds FROM jsonb_to_recordset($4) AS added (section text, seconds integer)),
meter AS (
  UPDATE active_time_meter SET signed_at = product_now(), counted = counted || (
    SELECT coalesce(jsonb_object_agg(section, coalesce((counted ->> section)::integer, 0) + seconds), '{}') FROM added)
  WHERE organisation_code = $1 AND quarter_id = $2 AND meter = $3
)
INSERT INTO return_active_time AS spent (organisation_code, quarter_id, section, seconds)
SELECT $1, $2, section, seconds FROM added ORDER BY section
ON CONFLICT (organisation_code, quarter_id, section, spent_on)
DO UPDATE SET seconds = least(86400, spent.seconds + excluded.seconds)`;

/** Adds time to a return, and notes that the page gave a sign. */
export async function addTime(
  manager: EntityManager,
  place: ReturnReference,
  { meter, added }: { meter: string; added: readonly SectionSeconds[] },
): Promise<void> {
  await manager.query(addTimeSql, [place.organisationCode, place.quarterId, meter, JSON.stringify(added)]);
}

export const removeSilentMetersSql = `
WITH removed AS (DELETE FROM active_time_meter WHERE signed_at < clock_timestamp() - interval '40 days' RETURNING meter)
SELECT count(*)::integer AS removed FROM removed`;

/** Removes what is known of pages that gave no sign for 40 days; browsers keep theirs for 30. @returns how many */
export async function removeSilentMeters(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ removed: number }[]>(removeSilentMetersSql);
  return row?.removed ?? 0;
}
