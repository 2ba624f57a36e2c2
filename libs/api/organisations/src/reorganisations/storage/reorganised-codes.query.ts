import type { OrganisationPeriod } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const reorganisedCodesSql = 'SELECT DISTINCT code FROM organisation_period WHERE reorganisation_id IS NOT NULL';

/** Organisations that administrators have changed: the facts that come with the product no longer apply to them. */
export async function readReorganisedCodes(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<{ code: string }[]>(reorganisedCodesSql);
  return new Set(rows.map(({ code }) => code));
}

export const supersedeLinksSql = `
UPDATE succession SET superseded_at = clock_timestamp()
WHERE reorganisation_id = $1 AND superseded_at IS NULL`;

/** Takes back the links that a reorganisation recorded. */
export async function supersedeLinks(manager: EntityManager, reorganisationId: string): Promise<void> {
  await manager.query(supersedeLinksSql, [reorganisationId]);
}

export const periodsOfSql = `
SELECT code, ons_code AS "onsCode", type, name, icb_code AS "icbCode", region_code AS "regionCode",
       valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_period
WHERE superseded_at IS NULL AND code = ANY ($1::text[])
ORDER BY code, valid_from`;

/** What is known now of some organisations, by code and the earliest first. */
export function readPeriodsOf(manager: EntityManager, codes: readonly string[]): Promise<OrganisationPeriod[]> {
  return manager.query<OrganisationPeriod[]>(periodsOfSql, [codes]);
}

export const strandedSql = `
SELECT code FROM organisation_period
WHERE superseded_at IS NULL AND (valid_to IS NULL OR valid_to >= $2::date)
  AND (icb_code = ANY ($1::text[]) OR region_code = ANY ($1::text[])) AND NOT code = ANY ($1::text[])
UNION SELECT predecessor_code FROM succession WHERE superseded_at IS NULL AND successor_code = ANY ($1::text[])
UNION SELECT successor_code FROM succession WHERE superseded_at IS NULL AND predecessor_code = ANY ($1::text[])
ORDER BY code`;

/** Organisations that belong to, or are linked with, bodies that will not be known any more, on a day or later. */
export async function readStranded(manager: EntityManager, codes: readonly string[], day: string): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(strandedSql, [codes, day]);
  return rows.map(({ code }) => code);
}
