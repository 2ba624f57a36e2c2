import type { Boundaries, ImplementationStatus, OrganisationType, QuarterId, ReturnState } from '@monitor/domain';
import { implementationStatuses, isInPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What the list is sorted by. */
export interface OrganisationKeys {
  type: OrganisationType;
  name: string;
  code: string;
}

/** The keys of a page, and totals for the whole list. */
export interface OrganisationPage {
  total: number;
  /** Of all that may be seen, whatever states are listed. */
  states: Partial<Record<ReturnState, number>>;
  /** Of today's area, but of a region then that the reader may not look into. */
  elsewhere: number;
  /** How many have an accepted return that answers the actions. */
  answered: number;
  /** Of these, to how many two or more of the actions apply; how many of them have all of those in place, or none. */
  several: number;
  severalInPlace: number;
  severalNothing: number;
  /** To how many one of the actions applies and no other; how many of them have it in place. */
  single: number;
  singleInPlace: number;
  keys: OrganisationKeys[];
}

/** Which organisations and actions are wanted. */
export interface OrganisationPageWanted {
  quarterId: QuarterId;
  regionCode: string;
  icbCode: string | null;
  boundaries: Boundaries;
  organisationType: OrganisationType | null;
  /** Of that type, only those of these codes; null for all. */
  peerCodes: readonly string[] | null;
  actionCodes: readonly string[];
  /** Regions that the reader may look into; null for all. */
  readable: readonly string[] | null;
  /** Null for all. */
  states: readonly ReturnState[] | null;
  /** Type, name and code of the last row before the page; null for the first page. */
  after: readonly string[] | null;
  /** How many rows to read. */
  rows: number;
}

const inPlace: ImplementationStatus[] = implementationStatuses.filter(isInPlace);

/**
 * Organisations whose returns for a quarter ($1) count today in a region ($2), or in one of its boards ($3, null for
 * all).
 */
export const codesOfTodaySql = `
SELECT place.code
FROM present_place place
JOIN return_window w ON w.quarter_id = $1 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
WHERE place.superseded_at IS NULL AND place.region_code = $2 AND ($3::text IS NULL OR place.icb_code = $3)`;

async function codesOfToday(
  manager: EntityManager,
  area: [quarterId: string, regionCode: string, icbCode: string | null],
) {
  const rows = await manager.query<{ code: string }[]>(codesOfTodaySql, area);
  return rows.map(({ code }) => code);
}

/** Parameter 6: who is in the area, for one of today; null for an area of the quarter. */
export const organisationPageSql = `
WITH area AS MATERIALIZED (
  SELECT e.organisation_code AS code, e.organisation_type AS type, e.name, e.quarter_id,
         $7::text[] IS NULL OR e.region_code = ANY ($7) AS may_read
  FROM expected_return e
  WHERE e.quarter_id = $1
    AND ($6::text[] IS NULL OR e.organisation_code = ANY ($6))
    AND ($6::text[] IS NOT NULL OR e.region_code = $2)
    AND ($6::text[] IS NOT NULL OR $3::text IS NULL OR e.icb_code = $3)
    AND ($4::text IS NULL OR e.organisation_type = $4)
    AND ($14::text[] IS NULL OR e.organisation_code = ANY ($14))
), everyone AS MATERIALIZED (
  SELECT area.*, coalesce(head.state, 'NOT_STARTED') AS state, head.accepted_revision
  FROM area LEFT JOIN quarterly_return head ON head.organisation_code = area.code AND head.quarter_id = area.quarter_id
  WHERE may_read
), said AS (
  SELECT count(*) FILTER (WHERE fact.status <> 'NOT_APPLICABLE') AS applicable,
         count(*) FILTER (WHERE fact.status = ANY ($9::text[])) AS in_place
  FROM everyone
  JOIN action_fact fact ON fact.organisation_code = everyone.code AND fact.quarter_id = $1
   AND fact.revision = everyone.accepted_revision AND fact.action_code = ANY ($5::text[])
   AND ($6::text[] IS NOT NULL OR fact.region_code = $2)
  GROUP BY everyone.code
), wanted AS (
  SELECT type, name, code FROM everyone WHERE $8::text[] IS NULL OR state = ANY ($8)
), page AS (
  SELECT * FROM wanted
  WHERE $10::text IS NULL OR (type, name, code) > ($10, $11::text, $12::text)
  ORDER BY type, name, code LIMIT $13
)
SELECT (SELECT count(*)::int FROM wanted) AS total,
       (SELECT count(*)::int FROM area WHERE NOT may_read) AS elsewhere,
       (SELECT coalesce(jsonb_object_agg(state, returns), '{}')
        FROM (SELECT state, count(*) AS returns FROM everyone GROUP BY state) by_state) AS states,
       said.*,
       (SELECT coalesce(jsonb_agg(to_jsonb(page) ORDER BY type, name, code), '[]') FROM page) AS keys
FROM (
  SELECT count(*)::int AS answered,
         count(*) FILTER (WHERE applicable > 1)::int AS several,
         count(*) FILTER (WHERE applicable > 1 AND in_place = applicable)::int AS "severalInPlace",
         count(*) FILTER (WHERE applicable > 1 AND in_place = 0)::int AS "severalNothing",
         count(*) FILTER (WHERE applicable = 1)::int AS single,
         count(*) FILTER (WHERE applicable = 1 AND in_place = 1)::int AS "singleInPlace"
  FROM said
) said`;

/**
 * The keys of one page of the organisations of an area (as it was in the quarter, or as it is today), with totals for
 * the whole list.
 */
export async function readOrganisationPage(
  manager: EntityManager,
  wanted: OrganisationPageWanted,
): Promise<OrganisationPage> {
  const [type = null, name = null, code = null] = wanted.after ?? [];
  const area: [string, string, string | null] = [wanted.quarterId, wanted.regionCode, wanted.icbCode];
  const codes = wanted.boundaries === 'AS_NOW' ? await codesOfToday(manager, area) : null;
  const [page] = await manager.query<OrganisationPage[]>(organisationPageSql, [
    ...area,
    wanted.organisationType,
    wanted.actionCodes,
    codes,
    wanted.readable,
    wanted.states,
    inPlace,
    type,
    name,
    code,
    wanted.rows,
    wanted.peerCodes,
  ]);
  if (page === undefined) throw new Error('PostgreSQL gave no row for a statement that always gives one.');
  return page;
}
