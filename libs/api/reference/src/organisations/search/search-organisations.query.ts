import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What is looked for: all conditions hold together. */
export interface OrganisationSearch {
  /** Each must begin a word of the name (the present one or a former one) or the code. */
  words: readonly string[];
  type: OrganisationType | null;
  /** ODS code of the region, today's or the last. */
  regionCode: string | null;
  onlyOpen: boolean;
  /** How many at most. */
  first: number;
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
  /** Of all that were found. */
  total: number;
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
 * Parameter 1: the words as a text search, null for none; 2: type; 3: region; 4: only open ones; 5: how many; 6: today.
 * The words are those of the index of migration 0009. Only organisations that are not open, or are called something else
 * today, need a second look before they are put in order; the columns to show are fetched of those that are shown.
 */
export const searchOrganisationsSql = `
WITH matching AS MATERIALIZED (
  SELECT code, name, type, region_code, ${isOpen} AS "isOpen"
  FROM organisation_period
  WHERE superseded_at IS NULL
    AND ($1::text IS NULL OR to_tsvector('simple', code || ' ' || searchable_words(name)) @@ to_tsquery('simple', $1))
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
), chosen AS (
  SELECT * FROM wanted ORDER BY "isOpen" DESC, lower(name COLLATE "C"), code LIMIT $5
)
SELECT period.code, type, period.name, CASE WHEN "otherName" <> period.name THEN "otherName" END AS "formerName",
       icb_code AS "icbCode", ${areaName('icb_code')} AS "icbName",
       region_code AS "regionCode", coalesce(${areaName('region_code')}, region_code) AS "regionName",
       (SELECT last.valid_to::text FROM organisation_period last WHERE last.code = period.code
        AND last.superseded_at IS NULL ORDER BY last.valid_from DESC LIMIT 1) AS "validTo", CASE WHEN valid_from > $6::date THEN valid_from::text END AS "opensOn", "isOpen",
       is_invented AS "isInvented", (SELECT count(*)::int FROM wanted) AS total
FROM chosen CROSS JOIN LATERAL (${latest('chosen')}) period
ORDER BY "isOpen" DESC, lower(chosen.name COLLATE "C"), period.code`;

/** Organisations by their words: open ones first, then by name. */
export function findOrganisations(manager: EntityManager, search: OrganisationSearch): Promise<FoundRow[]> {
  const { words, type, regionCode, onlyOpen, first, today } = search;
  // Words hold letters and digits only, so that none is an operator of the text search.
  const text = words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
  return manager.query<FoundRow[]>(searchOrganisationsSql, [text, type, regionCode, onlyOpen, first, today]);
}
