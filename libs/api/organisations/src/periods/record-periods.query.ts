import type { OrganisationPeriod } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What is known about some organisations from now on: all their periods, of all their time. */
export interface PeriodsToRecord {
  periods: readonly OrganisationPeriod[];
  isInvented: boolean;
  /** The import that they come from; null = a fact of the product itself. */
  importId: string | null;
  /** The reorganisation that they come from, if any. */
  reorganisationId?: string | null;
  /**
   * Codes whose periods are replaced: one without a new period is no longer known. The codes of the periods if left
   * out.
   */
  codes?: readonly string[];
}

const wanted = `
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[])
  AS wanted (code, ons_code, type, name, icb_code, region_code, valid_from, valid_to)`;

const isSame = `
  known.code = wanted.code AND known.valid_from = wanted.valid_from AND known.type = wanted.type
  AND known.name = wanted.name AND known.region_code = wanted.region_code
  AND known.ons_code IS NOT DISTINCT FROM wanted.ons_code AND known.icb_code IS NOT DISTINCT FROM wanted.icb_code
  AND known.valid_to IS NOT DISTINCT FROM wanted.valid_to`;

export const supersedePeriodsSql = `
WITH wanted AS (${wanted})
UPDATE organisation_period known SET superseded_at = clock_timestamp(), superseded_by = $9
WHERE known.superseded_at IS NULL AND known.code = ANY ($10::text[])
  AND NOT EXISTS (SELECT FROM wanted WHERE ${isSame})`;

export const insertPeriodsSql = `
WITH wanted AS (${wanted})
INSERT INTO organisation_period
  (code, ons_code, type, name, icb_code, region_code, valid_from, valid_to, is_invented, import_id, reorganisation_id)
SELECT wanted.*, $9::boolean, $10::bigint, $11::uuid
FROM wanted
WHERE NOT EXISTS (SELECT FROM organisation_period known WHERE known.superseded_at IS NULL AND ${isSame})`;

function columns(periods: readonly OrganisationPeriod[]) {
  return [
    periods.map((period) => period.code),
    periods.map((period) => period.onsCode),
    periods.map((period) => period.type),
    periods.map((period) => period.name),
    periods.map((period) => period.icbCode),
    periods.map((period) => period.regionCode),
    periods.map((period) => period.validFrom),
    periods.map((period) => period.validTo),
  ];
}

/**
 * Makes the given periods all that is known about their organisations: what is known otherwise is superseded (and
 * kept), what is missing is added, what is the same is left alone. Organisations not named are not touched.
 */
export async function recordPeriods(manager: EntityManager, record: PeriodsToRecord): Promise<void> {
  const { periods, isInvented, importId, codes = [...new Set(periods.map(({ code }) => code))] } = record;
  if (codes.length === 0) return;
  const values = columns(periods);
  await manager.query(supersedePeriodsSql, [...values, importId, codes]);
  await manager.query(insertPeriodsSql, [...values, isInvented, importId, record.reorganisationId ?? null]);
}
