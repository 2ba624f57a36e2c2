import type { MembershipKind, OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which organisations are wanted, and from where on. What is null sets no limit. */
export interface OrganisationsWanted {
  types: readonly OrganisationType[] | null;
  regionCodes: readonly string[] | null;
  icbCodes: readonly string[] | null;
  codes: readonly string[] | null;
  onlyOpen: boolean;
  /** Code of the last organisation before the page. */
  after: string | null;
  /** How many rows to read. */
  rows: number;
  /** The day on which it is asked (`yyyy-mm-dd`). */
  today: string;
}

/** What an organisation was between two days. */
export interface StretchRow {
  validFrom: string;
  validTo: string | null;
  name: string;
  type: OrganisationType;
  onsCode: string | null;
  icbCode: string | null;
  regionCode: string;
}

/** A group that an organisation belonged to between two days. */
export interface GroupRow {
  kind: MembershipKind;
  groupCode: string;
  groupName: string;
  validFrom: string;
  validTo: string | null;
}

/** Where what an organisation reported for some quarters counts today. */
export interface CountedRow {
  quartersFrom: string | null;
  quartersTo: string | null;
  icbCode: string | null;
  regionCode: string | null;
  parts: { icbCode: string | null; regionCode: string; share: number }[];
  weightsSource: string | null;
}

/** An organisation as it is today, was last or will be first, with its past. */
export interface OverTimeRow {
  code: string;
  type: OrganisationType;
  name: string;
  icbCode: string | null;
  regionCode: string;
  isOpen: boolean;
  isInvented: boolean;
  periods: StretchRow[];
  memberships: GroupRow[];
  places: CountedRow[];
}

const periods = `
  SELECT jsonb_agg(jsonb_build_object('validFrom', valid_from, 'validTo', valid_to, 'name', name, 'type', type,
           'onsCode', ons_code, 'icbCode', icb_code, 'regionCode', region_code) ORDER BY valid_from)
  FROM organisation_period WHERE code = page.code AND superseded_at IS NULL`;

const memberships = `
  SELECT jsonb_agg(jsonb_build_object('kind', kind, 'groupCode', group_code, 'groupName', group_name,
           'validFrom', valid_from, 'validTo', valid_to) ORDER BY kind, valid_from, group_code)
  FROM organisation_membership WHERE member_code = page.code AND superseded_at IS NULL`;

const places = `
  SELECT jsonb_agg(jsonb_build_object(
           'quartersFrom', CASE WHEN isfinite(quarters_from) THEN quarters_from END,
           'quartersTo', CASE WHEN isfinite(quarters_to) THEN quarters_to END,
           'icbCode', icb_code, 'regionCode', region_code, 'weightsSource', weights_source,
           'parts', (SELECT coalesce(jsonb_agg(jsonb_build_object('icbCode', part->'icbCode', 'regionCode', part->'regionCode',
                       'share', (part->>'sharePpm')::float8 / 1000000)), '[]')
                     FROM jsonb_array_elements(coalesce(parts, '[]')) part)) ORDER BY quarters_from)
  FROM present_place WHERE code = page.code AND superseded_at IS NULL`;

/**
 * Parameters: 1 today; 2 types; 3 regions; 4 boards; 5 codes; 6 only open ones; 7 the code before the page; 8 how many.
 * Regions and boards are those of today, or the last ones. By code, byte by byte, which nothing that happens to an
 * organisation changes: a page begins where the one before ended, whatever was recorded in between.
 */
export const organisationsSql = `
WITH latest AS (
  SELECT DISTINCT ON (code COLLATE "C") code, type, name, icb_code, region_code, is_invented,
         valid_from <= $1::date AND coalesce(valid_to >= $1::date, true) AS is_open
  FROM organisation_period
  WHERE superseded_at IS NULL AND ($5::text[] IS NULL OR code = ANY ($5)) AND ($7::text IS NULL OR code COLLATE "C" > $7)
  ORDER BY code COLLATE "C", valid_from <= $1::date DESC, valid_from DESC
), page AS (
  SELECT * FROM latest
  WHERE ($2::text[] IS NULL OR type = ANY ($2)) AND ($3::text[] IS NULL OR region_code = ANY ($3))
    AND ($4::text[] IS NULL OR icb_code = ANY ($4)) AND (is_open OR NOT $6::boolean)
  ORDER BY code COLLATE "C" LIMIT $8
)
SELECT code, type, name, icb_code AS "icbCode", region_code AS "regionCode", is_open AS "isOpen",
       is_invented AS "isInvented", (${periods}) AS periods, coalesce((${memberships}), '[]') AS memberships,
       coalesce((${places}), '[]') AS places
FROM page ORDER BY code COLLATE "C"`;

/** Organisations with their past, by code. */
export function readOrganisations(manager: EntityManager, wanted: OrganisationsWanted): Promise<OverTimeRow[]> {
  const { today, types, regionCodes, icbCodes, codes, onlyOpen, after, rows } = wanted;
  return manager.query<OverTimeRow[]>(organisationsSql, [
    ...[today, types, regionCodes, icbCodes, codes, onlyOpen],
    ...[after, rows],
  ]);
}
