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
)
SELECT changed.quarter_id AS "quarterId" FROM changed, own
WHERE changed.quarter_id <= own.quarter_id AND EXISTS (
  SELECT FROM published_source source
  WHERE source.quarter_id = changed.quarter_id AND source.from_publication <= own.number)
ORDER BY changed.quarter_id`;

/**
 * The quarters, oldest first, of which a publication makes tables: those in which any return or place came or went with
 * it, and those whose tables stand under another disclosure policy or other formulas.
 */
export async function changedQuarters(manager: EntityManager, publication: number): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(changedQuartersSql, [publication]);
  return rows.map(({ quarterId }) => quarterId);
}
