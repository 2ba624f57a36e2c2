import { OrganisationHistory } from '@monitor/domain';
import type { OrganisationPeriod, Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const standingPeriodsSql = `
SELECT code, ons_code AS "onsCode", type, name, icb_code AS "icbCode", region_code AS "regionCode",
       valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_period
WHERE superseded_at IS NULL`;

export const standingSuccessionsSql = `
SELECT predecessor_code AS "predecessorCode", successor_code AS "successorCode", effective_on::text AS "effectiveOn",
       type, weight::float8 AS weight, group_weights AS "groupWeights", source
FROM succession
WHERE superseded_at IS NULL`;

/** Every period of every organisation, as known now. */
export function readStandingPeriods(manager: EntityManager): Promise<OrganisationPeriod[]> {
  return manager.query<OrganisationPeriod[]>(standingPeriodsSql);
}

/** Every link from a body that ended to one that took over, as known now. */
export function readStandingSuccessions(manager: EntityManager): Promise<Succession[]> {
  return manager.query<Succession[]>(standingSuccessionsSql);
}

/** Everything known now about organisations, as history up to a day (`yyyy-mm-dd`). */
export async function readHistory(manager: EntityManager, today: string): Promise<OrganisationHistory> {
  const periods = await readStandingPeriods(manager);
  return new OrganisationHistory(periods, await readStandingSuccessions(manager), today);
}
