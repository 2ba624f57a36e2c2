import type { EntityManager } from 'typeorm';

export const changedQuartersSql = `
WITH own AS (SELECT number, quarter_id, policy_version, formula_version FROM publication WHERE number = $1),
changed AS (
  SELECT source.quarter_id FROM published_source source, own
  WHERE own.number IN (source.from_publication, source.until_publication)
  UNION
  SELECT w.quarter_id FROM published_place place
  JOIN own ON own.number IN (place.from_publication, place.until_publication)
  JOIN return_window w ON w.ends_on BETWEEN place.quarters_from AND place.quarters_to
  UNION
  SELECT before.quarter_id FROM published_table before
  JOIN own ON before.publication < own.number AND coalesce(before.until_publication >= own.number, true)
  JOIN publication made ON made.number = before.publication
   AND (made.policy_version, made.formula_version) <> (own.policy_version, own.formula_version)
),
to_make AS (
  SELECT quarter_id FROM changed
  UNION
  SELECT later.quarter_id FROM changed
  JOIN return_window earlier ON earlier.quarter_id = changed.quarter_id
  JOIN return_window later ON later.starts_on IN (
    (earlier.starts_on + interval '3 months')::date, (earlier.starts_on + interval '1 year')::date)
)
SELECT to_make.quarter_id AS "quarterId" FROM to_make, own
WHERE to_make.quarter_id <= own.quarter_id AND EXISTS (
  SELECT FROM published_source source
  WHERE source.quarter_id = to_make.quarter_id AND source.from_publication <= own.number)
ORDER BY to_make.quarter_id`;

/**
 * The quarters, oldest first, of which a publication makes tables: those in which any return or place came or went with
 * it, those whose tables stand under another disclosure policy or other formulas, and those a quarter and a year after
 * any of them, which say what has changed since.
 */
export async function changedQuarters(manager: EntityManager, publication: number): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(changedQuartersSql, [publication]);
  return rows.map(({ quarterId }) => quarterId);
}
