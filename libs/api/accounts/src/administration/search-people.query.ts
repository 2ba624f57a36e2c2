import type { Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which people are looked for; all conditions hold together, and null sets none. */
export interface PeopleSearch {
  /** Words as a text search, of names and of what providers call people. */
  words: string | null;
  role: Role | null;
  /** ODS code of an organisation, board or region: whoever holds a role for it or for an organisation within it today. */
  placeCode: string | null;
  onlyWithoutRole: boolean;
  /** The day on which it is asked (`yyyy-mm-dd`). */
  today: string;
  /** By what the last person before the page is put in order, and their id; null for the first page. */
  after: readonly [orderedName: string, id: string] | null;
  /** How many rows to read. */
  rows: number;
}

/** A person, and by what they are put in order. */
export interface PersonRow {
  id: string;
  displayName: string;
  subject: string;
  /** Which provider knows them so. */
  issuer: string;
  addedAt: Date;
  orderedName: string;
}

/**
 * Parameter 1: the words; 2: role; 3: place; 4: only people without a role; 5: today; 6 and 7: the last of the page
 * before; 8: how many. There is always a row, which holds the total. The words are those of the index of migration 0059.
 */
export const searchPeopleSql = `
WITH place AS (
  SELECT $3::text AS code WHERE $3::text IS NOT NULL
  UNION
  SELECT code FROM organisation_period
  WHERE superseded_at IS NULL AND (region_code = $3 OR icb_code = $3)
    AND valid_from <= $5::date AND coalesce(valid_to >= $5::date, true)
), holder AS MATERIALIZED (
  SELECT DISTINCT person_id FROM role_assignment
  WHERE revoked_at IS NULL AND ($2::text IS NULL OR role = $2)
    AND ($3::text IS NULL OR scope_code IN (SELECT code FROM place))
), wanted AS MATERIALIZED (
  SELECT id, lower(display_name COLLATE "C") AS "orderedName" FROM person
  WHERE NOT is_machine
    AND ($1::text IS NULL
         OR to_tsvector('simple', search_words(display_name || ' ' || subject)) @@ to_tsquery('simple', $1))
    AND (($2::text IS NULL AND $3::text IS NULL) OR id IN (SELECT person_id FROM holder))
    AND (NOT $4::boolean OR id NOT IN (SELECT person_id FROM role_assignment WHERE revoked_at IS NULL))
), page AS (
  SELECT * FROM wanted
  WHERE $6::text IS NULL OR ("orderedName" COLLATE "C", id) > ($6 COLLATE "C", $7::uuid)
  ORDER BY "orderedName" COLLATE "C", id LIMIT $8
)
SELECT (SELECT count(*)::int FROM wanted) AS total, person.*
FROM (SELECT) AS always
LEFT JOIN (
  SELECT p.id, p.display_name AS "displayName", p.subject, p.issuer, p.created_at AS "addedAt", page."orderedName"
  FROM page JOIN person p ON p.id = page.id
) person ON true
ORDER BY person."orderedName" COLLATE "C", person.id`;

type Row = { total: number } & (PersonRow | { id: null });

/** A page of people by name, and how many there are on all pages. */
export async function searchPeople(
  manager: EntityManager,
  { words, role, placeCode, onlyWithoutRole, today, after, rows }: PeopleSearch,
): Promise<{ rows: PersonRow[]; total: number }> {
  const values = [words, role, placeCode, onlyWithoutRole, today, after?.[0] ?? null, after?.[1] ?? null, rows];
  const read = await manager.query<Row[]>(searchPeopleSql, values);
  return {
    rows: read.filter((row): row is { total: number } & PersonRow => row.id !== null),
    total: read[0]?.total ?? 0,
  };
}

export const personSql = `
  SELECT id, display_name AS "displayName", subject, issuer, created_at AS "addedAt", '' AS "orderedName"
  FROM person WHERE id = $1 AND NOT is_machine`;

/** One person; null for an id that is nobody's, or a program's. */
export async function readPerson(manager: EntityManager, id: string): Promise<PersonRow | null> {
  return (await manager.query<PersonRow[]>(personSql, [id]))[0] ?? null;
}
