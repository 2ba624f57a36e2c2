import type { LoadedFacts } from './counting-facts.query.js';
import { loadedStatuses, loadedTables } from './counting-facts.query.js';
import { overlapSums, statusSums, tableSums } from './loaded-areas.query.js';

/** A table in which loaded facts are added up. */
export interface LoadedRollup {
  facts: LoadedFacts;
  rollup: 'loaded_status_rollup' | 'loaded_metric_rollup' | 'loaded_overlap';
  /** CTE `sums`, after `counting`. */
  sums: string;
  keys: readonly string[];
  figures: readonly string[];
  /** Which of its rows are on the boundaries of today. */
  isOfToday: string;
}

const areas = ['quarter_id', 'boundaries', 'level', 'area_code'];
const byBoundaries = `boundaries = 'AS_NOW'`;

/** Every table in which loaded facts are added up. */
export const loadedRollups: readonly LoadedRollup[] = [
  {
    facts: loadedStatuses,
    rollup: 'loaded_status_rollup',
    sums: statusSums,
    keys: [...areas, 'organisation_type', 'action_code', 'status', 'collection_id'],
    figures: ['organisations'],
    isOfToday: byBoundaries,
  },
  {
    facts: loadedTables,
    rollup: 'loaded_metric_rollup',
    sums: tableSums,
    keys: [...areas, 'metric_id', 'stratifier', 'group_code', 'collection_id'],
    figures: ['numerator', 'denominator', 'estimated', 'organisations', 'tables'],
    isOfToday: byBoundaries,
  },
  {
    facts: loadedTables,
    rollup: 'loaded_overlap',
    sums: overlapSums,
    keys: ['quarter_id', 'level', 'now_code', 'was_code'],
    figures: ['tables'],
    isOfToday: 'true',
  },
];

const listed = (columns: readonly string[]) => columns.join(', ');
const eachOf = (columns: readonly string[], write: (column: string) => string, between: string) =>
  columns.map(write).join(between);

/** Adds the rows of `delta` to a rollup. Which of them are nought is left out, so that a row is written for a reason. */
const merge = ({ rollup, keys, figures }: LoadedRollup) => `
MERGE INTO ${rollup} kept
USING (SELECT * FROM delta WHERE ${eachOf(figures, (figure) => `${figure} <> 0`, ' OR ')}) delta
ON ${eachOf(keys, (key) => `kept.${key} = delta.${key}`, ' AND ')}
WHEN MATCHED THEN UPDATE SET ${eachOf(figures, (figure) => `${figure} = kept.${figure} + delta.${figure}`, ', ')}
WHEN NOT MATCHED THEN INSERT (${listed([...keys, ...figures])})
  VALUES (${eachOf([...keys, ...figures], (column) => `delta.${column}`, ', ')})`;

/** CTE `delta`, after `sums`: what is missing from the kept rows of a quarter ($1) of which a condition holds. */
const missing = ({ rollup, keys, figures }: LoadedRollup, condition: string) => `
kept_rows AS (SELECT * FROM ${rollup} WHERE quarter_id = $1 AND ${condition}),
delta AS (
  SELECT ${listed(keys)}, ${eachOf(figures, (figure) => `coalesce(sums.${figure}, 0) - coalesce(kept_rows.${figure}, 0) AS ${figure}`, ', ')}
  FROM (SELECT * FROM sums WHERE ${condition}) sums FULL JOIN kept_rows USING (${listed(keys)})
)`;

/** Adds what begins to count and takes off what ceases to, after a CTE `counting`. */
export const countSql = (rollup: LoadedRollup, counting: string) =>
  `WITH ${counting}, ${rollup.sums}, delta AS (SELECT * FROM sums) ${merge(rollup)}`;

/** Brings the rows on the boundaries of today up to date, from every counted fact of a quarter ($1). */
export const restateSql = (rollup: LoadedRollup, counting: string) =>
  `WITH ${counting}, ${rollup.sums}, ${missing(rollup, rollup.isOfToday)} ${merge(rollup)}`;

/** The cells of a quarter ($1) that are not what the facts after a CTE `counting` add up to; none should be. */
export const differencesSql = (rollup: LoadedRollup, counting: string) => `
WITH ${counting}, ${rollup.sums}, ${missing(rollup, 'true')}
SELECT 'LOADED' AS rollup, concat_ws('.', '${rollup.rollup}', ${listed(rollup.keys)}) AS cell,
       concat_ws('/', ${eachOf(rollup.figures, (figure) => `coalesce(kept.${figure}, 0)`, ', ')}) AS kept,
       concat_ws('/', ${eachOf(rollup.figures, (figure) => `coalesce(kept.${figure}, 0) + delta.${figure}`, ', ')}) AS recomputed
FROM delta LEFT JOIN ${rollup.rollup} kept USING (${listed(rollup.keys)})
WHERE ${eachOf(rollup.figures, (figure) => `delta.${figure} <> 0`, ' OR ')}
ORDER BY cell`;
