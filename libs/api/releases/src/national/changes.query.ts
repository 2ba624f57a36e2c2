import type { EntityManager } from 'typeorm';
import { areaNameOf } from '../figures/area-name.js';
import type { StoredTable, TableKeys } from './chosen-tables.query.js';

/** A table that a publication showed anew, as it is stored. */
export interface StoredChange extends StoredTable {
  /** The publication whose figures stood before; null where none did. */
  replaces: number | null;
}

const statement = `
SELECT own.publication AS "asOf", own.quarter_id AS "quarterId", own.boundaries, own.level, own.metric_id AS "metricId",
       own.stratifier, own.area_code AS "areaCode", own.organisations, own.figures::text AS figures,
       ${areaNameOf('own.area_code')},
       (SELECT max(earlier.publication) FROM published_table earlier
        WHERE earlier.quarter_id = own.quarter_id AND earlier.boundaries = own.boundaries AND earlier.level = own.level
          AND earlier.metric_id = own.metric_id AND earlier.stratifier = own.stratifier
          AND earlier.area_code = own.area_code AND earlier.publication < own.publication) AS replaces
FROM published_table own
JOIN publication made ON made.number = own.publication AND made.published_at IS NOT NULL
WHERE (own.publication, own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code)
      > ($1, $2, $3, $4, $5, $6, $7)
ORDER BY own.publication, own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code
LIMIT $8`;

/**
 * The tables that publications showed anew, in the order of publications, after one of them, so many at most. A table
 * that nobody gives any more is among them, with no organisation: none ever ends otherwise. One statement.
 */
export function changedTables(
  manager: EntityManager,
  { publication, table }: { publication: number; table: TableKeys },
  most: number,
): Promise<StoredChange[]> {
  return manager.query(statement, [publication, ...table, most]);
}
