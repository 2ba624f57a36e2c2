import type { EntityManager } from 'typeorm';

/** What the list of a helper's returns is sorted by. */
export interface HelpedHeadKeys {
  quarterId: string;
  name: string;
  code: string;
}

export interface HelpedPageWanted {
  /** Codes of the organisations, boards and regions helped. */
  helped: readonly string[];
  /** Quarter, name and code of the last row before the page; null for the first page. */
  after: readonly string[] | null;
  /** How many rows to read. */
  rows: number;
}

/** Of quarters that can be filled in today, the latest first: a helper has nothing to do with others. */
export const helpedPageSql = `
WITH everyone AS MATERIALIZED (
  SELECT expected.quarter_id AS "quarterId", expected.name, expected.organisation_code AS code
  FROM expected_return expected JOIN return_window w ON w.quarter_id = expected.quarter_id
  WHERE (product_now() AT TIME ZONE 'Europe/London')::date BETWEEN w.opens_on AND w.closes_on
    AND (expected.organisation_code = ANY ($1) OR expected.icb_code = ANY ($1) OR expected.region_code = ANY ($1))
), page AS (
  SELECT * FROM everyone
  WHERE $2::text IS NULL OR "quarterId" < $2 OR ("quarterId" = $2 AND (name, code) > ($3::text, $4::text))
  ORDER BY "quarterId" DESC, name, code LIMIT $5
)
SELECT (SELECT count(*)::int FROM everyone) AS total,
       (SELECT coalesce(jsonb_agg(to_jsonb(page) ORDER BY "quarterId" DESC, name, code), '[]') FROM page) AS keys`;

/** Which returns are on a page of a helper's list, by key, and how many there are in all. */
export async function readHelpedPage(
  manager: EntityManager,
  { helped, after, rows }: HelpedPageWanted,
): Promise<{ total: number; keys: HelpedHeadKeys[] }> {
  const [quarterId = null, name = null, code = null] = after ?? [];
  const read = await manager.query<{ total: number; keys: HelpedHeadKeys[] }[]>(helpedPageSql, [
    helped,
    quarterId,
    name,
    code,
    rows,
  ]);
  return read[0] ?? { total: 0, keys: [] };
}
