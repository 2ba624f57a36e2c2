import type { OrganisationPeriod, Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A period that is known now. */
export interface KnownPeriod extends OrganisationPeriod {
  isInvented: boolean;
}

/** Everything known now about organisations and areas. */
export interface KnownOrganisations {
  /** Periods by code, oldest first. */
  periods: Map<string, KnownPeriod[]>;
  successions: Pick<Succession, 'predecessorCode' | 'successorCode' | 'effectiveOn'>[];
}

export const knownPeriodsSql = `
SELECT code, ons_code AS "onsCode", type, name, icb_code AS "icbCode", region_code AS "regionCode",
       valid_from::text AS "validFrom", valid_to::text AS "validTo", is_invented AS "isInvented"
FROM organisation_period
WHERE superseded_at IS NULL
ORDER BY code, valid_from`;

export const successionsSql = `
SELECT predecessor_code AS "predecessorCode", successor_code AS "successorCode", effective_on::text AS "effectiveOn"
FROM succession`;

/** Reads all that is known now, in two statements. */
export async function readKnownOrganisations(manager: EntityManager): Promise<KnownOrganisations> {
  const periods = new Map<string, KnownPeriod[]>();
  for (const period of await manager.query<KnownPeriod[]>(knownPeriodsSql)) {
    const own = periods.get(period.code);
    if (own === undefined) periods.set(period.code, [period]);
    else own.push(period);
  }
  return { periods, successions: await manager.query<KnownOrganisations['successions']>(successionsSql) };
}
