import type { EntityManager } from 'typeorm';

export const countedHashSql = `
WITH part AS (
  SELECT fact.quarter_id, fact.metric_id,
         sha256(convert_to(string_agg(concat_ws('|', fact.organisation_code, source.source, fact.stratifier,
           fact.numerators::text, fact.denominators::text), E'\\n'
           ORDER BY fact.organisation_code COLLATE "C", source.source COLLATE "C", fact.stratifier COLLATE "C"), 'UTF8')) AS hash
  FROM published_source source
  JOIN metric_fact fact ON fact.organisation_code = source.organisation_code AND fact.quarter_id = source.quarter_id
   AND 'R' || fact.revision = source.source
  WHERE source.from_publication = $1
  GROUP BY fact.quarter_id, fact.metric_id
  UNION ALL
  SELECT loaded.quarter_id, loaded.metric_id,
         sha256(convert_to(string_agg(concat_ws('|', loaded.organisation_code, source.source, loaded.stratifier,
           loaded.group_codes::text, loaded.numerators::text, loaded.denominators::text), E'\\n'
           ORDER BY loaded.organisation_code COLLATE "C", source.source COLLATE "C", loaded.stratifier COLLATE "C"), 'UTF8'))
  FROM published_source source
  JOIN loaded_table loaded ON loaded.organisation_code = source.organisation_code AND loaded.quarter_id = source.quarter_id
   AND 'C' || loaded.collection_id = source.source
  WHERE source.from_publication = $1
  GROUP BY loaded.quarter_id, loaded.metric_id
)
SELECT encode(sha256(convert_to(coalesce(
         string_agg(concat_ws('|', quarter_id, metric_id, hash::text), E'\\n'
           ORDER BY quarter_id COLLATE "C", metric_id COLLATE "C", hash), ''), 'UTF8')), 'hex') AS hash
FROM part`;

/**
 * SHA-256 over every exact count that a publication counts for the first time. Kept with it, so that a count which is
 * changed afterwards is noticed also where rounding hides it. It never leaves the product.
 */
export async function countedHash(manager: EntityManager, publication: number): Promise<string> {
  const [row] = await manager.query<{ hash: string }[]>(countedHashSql, [publication]);
  if (row === undefined) throw new Error('A sum without a row.');
  return row.hash;
}
