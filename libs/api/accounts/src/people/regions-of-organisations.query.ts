import type { RegionsOf } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Periods since the first quarter with returns, those to come included: an old return is accepted by the region of then. */
export const regionsOfOrganisationsSql = `
SELECT code, array_agg(DISTINCT region_code) AS regions
FROM organisation_period
WHERE code = ANY ($1::text[]) AND superseded_at IS NULL
  AND (valid_to IS NULL OR valid_to >= (SELECT min(starts_on) FROM return_window))
GROUP BY code`;

/** In which regions some organisations count, now, for any quarter with returns, and where they are known to move. */
export async function readRegionsOf(manager: EntityManager, codes: readonly string[]): Promise<RegionsOf> {
  const rows = await manager.query<{ code: string; regions: string[] }[]>(regionsOfOrganisationsSql, [codes]);
  const regions = new Map(rows.map((row) => [row.code, row.regions]));
  return (code) => regions.get(code) ?? [];
}
