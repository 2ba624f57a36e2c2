import type { OrganisationType, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** In which order a lead looks at returns: what waits for the lead, then who has not sent, then the rest. */
export const chaseOrder = [
  'SIGNED_OFF',
  'NOT_STARTED',
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'ACCEPTED',
] as const satisfies readonly ReturnState[];

/** What the list is sorted by. */
export interface HeadKeys {
  state: ReturnState;
  name: string;
  code: string;
}

/** The keys of a page, and what there is beside it. */
export interface RegionPage {
  total: number;
  states: Partial<Record<ReturnState, number>>;
  keys: HeadKeys[];
}

export interface RegionPageWanted {
  regionCode: string;
  quarterId: string;
  organisationType: OrganisationType | null;
  /** Null for all. */
  states: readonly ReturnState[] | null;
  /** State, name and code of the last row before the page; null for the first page. */
  after: readonly string[] | null;
  /** How many rows to read. */
  rows: number;
}

export const regionPageSql = `
WITH everyone AS MATERIALIZED (
  SELECT expected.organisation_code AS code, expected.name, coalesce(head.state, 'NOT_STARTED') AS state
  FROM expected_return expected
  LEFT JOIN quarterly_return head
    ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
  WHERE expected.region_code = $1 AND expected.quarter_id = $2 AND ($3::text IS NULL OR expected.organisation_type = $3)
), wanted AS (
  SELECT array_position($5::text[], state) AS rank, state, name, code FROM everyone WHERE $4::text[] IS NULL OR state = ANY ($4)
), page AS (
  SELECT * FROM wanted
  WHERE $6::text IS NULL OR (rank, name, code) > (array_position($5::text[], $6), $7::text, $8::text)
  ORDER BY rank, name, code LIMIT $9
)
SELECT (SELECT count(*)::int FROM wanted) AS total,
       (SELECT coalesce(jsonb_object_agg(state, returns), '{}')
        FROM (SELECT state, count(*) AS returns FROM everyone GROUP BY state) by_state) AS states,
       (SELECT coalesce(jsonb_agg(to_jsonb(page) ORDER BY rank, name, code), '[]') FROM page) AS keys`;

/** Which returns are on a page of a region's list, by key; and how many there are in all, and in each state. */
export async function readRegionPage(manager: EntityManager, wanted: RegionPageWanted): Promise<RegionPage> {
  const { regionCode, quarterId, organisationType, states, after, rows } = wanted;
  const [state = null, name = null, code = null] = after ?? [];
  const read = await manager.query<RegionPage[]>(regionPageSql, [
    regionCode,
    quarterId,
    organisationType,
    states,
    chaseOrder,
    state,
    name,
    code,
    rows,
  ]);
  return read[0] ?? { total: 0, states: {}, keys: [] };
}
