import type { Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { Membership } from '../memberships/membership.js';
import { readKnownMemberships } from '../memberships/memberships.query.js';
import type { BodyPeriod } from './organisation-source.js';

/** A period that is known now. */
export interface KnownPeriod extends BodyPeriod {
  isInvented: boolean;
}

/** Everything known now about organisations, places and areas. */
export interface KnownOrganisations {
  /** Periods of organisations and places by code, oldest first. */
  periods: Map<string, KnownPeriod[]>;
  successions: Pick<Succession, 'predecessorCode' | 'successorCode' | 'effectiveOn' | 'type'>[];
  /** Memberships by member. */
  memberships: Map<string, Membership[]>;
}

export const knownPeriodsSql = `
SELECT code, ons_code AS "onsCode", type, name, icb_code AS "icbCode", region_code AS "regionCode",
       valid_from::text AS "validFrom", valid_to::text AS "validTo", is_invented AS "isInvented"
FROM organisation_period
WHERE superseded_at IS NULL
UNION ALL
SELECT code, ons_code, 'PLACE', name, icb_code, region_code, valid_from::text, valid_to::text, false
FROM place_period
WHERE superseded_at IS NULL
ORDER BY code, "validFrom"`;

export const successionsSql = `
SELECT predecessor_code AS "predecessorCode", successor_code AS "successorCode", effective_on::text AS "effectiveOn",
       type
FROM succession
WHERE superseded_at IS NULL
ORDER BY effective_on, successor_code`;

/** Reads all that is known now, in three statements. */
export async function readKnownOrganisations(manager: EntityManager): Promise<KnownOrganisations> {
  const periods = new Map<string, KnownPeriod[]>();
  for (const period of await manager.query<KnownPeriod[]>(knownPeriodsSql)) {
    const own = periods.get(period.code);
    if (own === undefined) periods.set(period.code, [period]);
    else own.push(period);
  }
  const successions = await manager.query<KnownOrganisations['successions']>(successionsSql);
  return { periods, successions, memberships: await readKnownMemberships(manager) };
}
