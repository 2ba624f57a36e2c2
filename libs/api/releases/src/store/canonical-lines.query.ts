import type { EquityPoint, ReadArea } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** A table of a publication: the first publication that showed it as it is, and what it shows. */
export interface PublishedTable extends ReadArea {
  quarterId: string;
  metricId: string;
  stratifier: string;
  /** The publication of which its figures are: an earlier one where nothing changed or a change waits. */
  asOf: number;
  organisations: number;
  /** How many of them from which loaded collection, by its id. */
  collections: Record<string, number>;
  /** Whose weights divide counts in it; null where none are. */
  weightsSource: string | null;
  figures: EquityPoint;
}

const orderedSql = `
SELECT quarter_id AS "quarterId", boundaries, level, area_code AS "areaCode", metric_id AS "metricId", stratifier,
       publication AS "asOf", organisations, collections, weights_source AS "weightsSource", figures
FROM published_table
WHERE publication <= $1 AND (until_publication IS NULL OR until_publication > $1)
  AND quarter_id <= (SELECT quarter_id FROM publication WHERE number = $1)
  AND ($9::text IS NULL OR level = $9)
  AND (quarter_id COLLATE "C", boundaries COLLATE "C", level COLLATE "C", metric_id COLLATE "C", stratifier COLLATE "C",
       area_code COLLATE "C") > ($2, $3, $4, $5, $6, $7)
ORDER BY quarter_id COLLATE "C", boundaries COLLATE "C", level COLLATE "C", metric_id COLLATE "C", stratifier COLLATE "C", area_code COLLATE "C"
LIMIT $8`;

/** Tables that are read at a time. */
const portion = 2_000;

/** Every table of a publication, or those of one level, in the one order that it has, some at a time. */
export async function* tablesInOrder(
  manager: EntityManager,
  publication: number,
  level: ReadArea['level'] | null = null,
): AsyncGenerator<PublishedTable[], void> {
  let after = ['', '', '', '', '', ''];
  for (;;) {
    const tables = await manager.query<PublishedTable[]>(orderedSql, [publication, ...after, portion, level]);
    const last = tables.at(-1);
    if (last === undefined) return;
    yield tables;
    after = [last.quarterId, last.boundaries, last.level, last.metricId, last.stratifier, last.areaCode];
  }
}

/** The canonical bytes of some tables: one line of JSON a table, its fields by name, lines in order. */
export function linesOf(tables: readonly PublishedTable[]): string {
  return tables.map((table) => `${canonicalJson(table)}\n`).join('');
}

/** The canonical bytes of a publication, some lines at a time. */
export async function* canonicalLines(manager: EntityManager, publication: number): AsyncGenerator<string, void> {
  for await (const tables of tablesInOrder(manager, publication)) yield linesOf(tables);
}

/** JSON with the fields of every object by name, so that the same content always has the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
