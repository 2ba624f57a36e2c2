import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { SearchCursor } from './search-cursor.js';
import { toTextSearch } from './searched-words.js';
import type { SearchedWord } from './searched-words.js';

/** What is looked for: all conditions hold together. */
export interface OrganisationSearch {
  /** Each must begin a word of the name (the present one or a former one) or the code. */
  words: readonly SearchedWord[];
  type: OrganisationType | null;
  /** ODS code of the region, today's or the last. */
  regionCode: string | null;
  onlyOpen: boolean;
  /** How many at most. */
  first: number;
  /** After which one they begin; null = with the first. */
  after: SearchCursor | null;
  /** The day on which it is asked (`yyyy-mm-dd`). */
  today: string;
}

/** An organisation that was found, as it is today or was last. */
export interface FoundRow {
  code: string;
  type: OrganisationType;
  name: string;
  /** A former name that holds the words, where the present one does not. */
  formerName: string | null;
  icbCode: string | null;
  icbName: string | null;
  regionCode: string;
  regionName: string;
  /** Its last day, whatever it is called or belongs to until then; null while no end is known. */
  validTo: string | null;
  opensOn: string | null;
  isOpen: boolean;
  isInvented: boolean;
  /** By which it is put in order. */
  orderedName: string;
}

/** A page of what was found. */
export interface FoundPage {
  rows: FoundRow[];
  /** Of all that were found, on every page. */
  total: number;
  hasMore: boolean;
}

const isOpen = `(valid_from <= $6::date AND coalesce(valid_to >= $6::date, true))`;

/** What an organisation (by the alias of its code) is today, was last, or else will be first. */
const latest = (alias: string) => `
  SELECT * FROM organisation_period
  WHERE code = ${alias}.code AND superseded_at IS NULL
  ORDER BY valid_from <= $6::date DESC, valid_from DESC LIMIT 1`;

const areaName = (code: string) => `(SELECT area.name FROM organisation_period area
  WHERE area.code = period.${code} AND area.superseded_at IS NULL ORDER BY area.valid_from DESC LIMIT 1)`;

/**
 * Parameter 1: the words as a text search, null for none; 2: type; 3: region; 4: only open ones; 5: how many; 6: today;
 * 7 to 9: whether the last of the page before was open, its name and its code, null for the first page. There is always
 * a row, which holds the total. The words are those of the index of migration 0014. Only organisations that are not open, or are called something else
 * today, need a second look before they are put in order; the columns to show are fetched of those that are shown.
 */
export const searchOrganisationsSql = `
WITH matching AS MATERIALIZED (
  SELECT code, name, type, region_code, ${isOpen} AS "isOpen"
  FROM organisation_period
  WHERE superseded_at IS NULL
    AND ($1::text IS NULL OR to_tsvector('simple', code || ' ' || search_words(name)) @@ to_tsquery('simple', $1))
), elsewhere AS (
  SELECT code, max(name) AS name FROM matching WHERE NOT "isOpen"
    AND NOT EXISTS (SELECT FROM matching open WHERE open."isOpen" AND open.code = matching.code)
  GROUP BY code
), every AS (
  SELECT code, name, type, region_code, true AS "isOpen", NULL AS "otherName" FROM matching WHERE "isOpen"
  UNION ALL
  SELECT period.code, period.name, type, region_code, ${isOpen}, elsewhere.name
  FROM elsewhere CROSS JOIN LATERAL (${latest('elsewhere')}) period
), wanted AS (
  SELECT code, name, "isOpen", "otherName" FROM every
  WHERE ($2::text IS NULL OR type = $2) AND ($3::text IS NULL OR region_code = $3) AND ("isOpen" OR NOT $4)
), placed AS (
  SELECT *, lower(name COLLATE "C") AS "orderedName" FROM wanted
), chosen AS (
  SELECT * FROM placed
  WHERE $7::boolean IS NULL OR (NOT "isOpen", "orderedName", code COLLATE "C") > (NOT $7, $8 COLLATE "C", $9 COLLATE "C")
  ORDER BY "isOpen" DESC, "orderedName", code COLLATE "C" LIMIT $5 + 1
)
SELECT (SELECT count(*)::int FROM wanted) AS total, found.*
FROM (SELECT) AS always
LEFT JOIN (
  SELECT period.code, type, period.name, CASE WHEN "otherName" <> period.name THEN "otherName" END AS "formerName",
         icb_code AS "icbCode", ${areaName('icb_code')} AS "icbName",
         region_code AS "regionCode", coalesce(${areaName('region_code')}, region_code) AS "regionName",
         (SELECT last.valid_to::text FROM organisation_period last WHERE last.code = period.code
          AND last.superseded_at IS NULL ORDER BY last.valid_from DESC LIMIT 1) AS "validTo",
         CASE WHEN valid_from > $6::date THEN valid_from::text END AS "opensOn", "isOpen", is_invented AS "isInvented",
         "orderedName"
  FROM chosen CROSS JOIN LATERAL (${latest('chosen')}) period
) found ON true
ORDER BY "isOpen" DESC, "orderedName", code COLLATE "C"`;

type Row = { total: number } & (FoundRow | { code: null });

/** A page of organisations by their words: open ones first, then by name. */
export async function findOrganisations(manager: EntityManager, search: OrganisationSearch): Promise<FoundPage> {
  const { words, type, regionCode, onlyOpen, first, today, after } = search;
  const rows = await manager.query<Row[]>(searchOrganisationsSql, [
    toTextSearch(words),
    type,
    regionCode,
    onlyOpen,
    first,
    today,
    after?.isOpen ?? null,
    after?.name ?? null,
    after?.code ?? null,
  ]);
  const found = rows.filter((row): row is { total: number } & FoundRow => row.code !== null);
  return { rows: found.slice(0, first), total: rows[0]?.total ?? 0, hasMore: found.length > first };
}
