import type { HeldTable, KeptTable, NewTable } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** How many publications back a reader is taken to have kept what was shown. */
const remembered = 8;

const keptSql = `
SELECT boundaries, level, area_code AS "areaCode", stratifier, publication, figures
FROM (
  SELECT own.*, dense_rank() OVER (PARTITION BY boundaries, level, area_code, stratifier ORDER BY publication DESC) AS age
  FROM published_table own
  WHERE quarter_id = $1 AND metric_id = $2 AND publication < $4
) kept
WHERE age <= $3
ORDER BY publication DESC`;

/** What was published of a metric and quarter before a publication, the latest first, as far back as readers remember. */
export function keptTables(
  manager: EntityManager,
  { publication, quarterId, metricId }: { publication: number; quarterId: string; metricId: string },
): Promise<KeptTable[]> {
  return manager.query(keptSql, [quarterId, metricId, remembered, publication]);
}

const rowType = 'boundaries text, level text, "areaCode" text, stratifier text, organisations integer';

const replaceSql = `
UPDATE published_table own SET until_publication = $1
FROM jsonb_to_recordset($4::jsonb) AS row (${rowType})
WHERE own.quarter_id = $2 AND own.metric_id = $3 AND own.until_publication IS NULL
  AND own.boundaries = row.boundaries AND own.level = row.level AND own.area_code = row."areaCode"
  AND own.stratifier = row.stratifier`;

const insertSql = `
INSERT INTO published_table (publication, quarter_id, metric_id, boundaries, level, area_code, stratifier, organisations,
  collections, weights_source, figures)
SELECT $1, $2, $3, boundaries, level, "areaCode", stratifier, organisations, collections, "weightsSource", figures
FROM jsonb_to_recordset($4::jsonb) AS row (${rowType}, collections jsonb, "weightsSource" text, figures jsonb)`;

const holdSql = `
INSERT INTO held_table (publication, quarter_id, metric_id, boundaries, level, area_code, stratifier, organisations, because)
SELECT $1, $2, $3, boundaries, level, "areaCode", stratifier, organisations, because
FROM jsonb_to_recordset($4::jsonb) AS row (${rowType}, because text)`;

/** Keeps what a publication says of a metric and quarter: in place of what stood, and what waits beside it. */
export async function keepTables(
  manager: EntityManager,
  of: { publication: number; quarterId: string; metricId: string },
  { renewed, held }: { renewed: readonly NewTable[]; held: readonly HeldTable[] },
): Promise<void> {
  const key = [of.publication, of.quarterId, of.metricId];
  if (renewed.length > 0) {
    await manager.query(replaceSql, [...key, JSON.stringify(renewed)]);
    await manager.query(insertSql, [...key, JSON.stringify(renewed)]);
  }
  if (held.length > 0) await manager.query(holdSql, [...key, JSON.stringify(held)]);
}
