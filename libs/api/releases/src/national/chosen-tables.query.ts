import { areaNameOf } from '../figures/area-name.js';
import type { ShownTable } from '@monitor/analysis';
import type { Boundaries, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which tables of a publication are wanted; null = all. */
export interface TableChoice {
  publication: number;
  quarterIds: readonly QuarterId[] | null;
  levels: readonly string[] | null;
  areaCodes: readonly string[] | null;
  boundaries: Boundaries | null;
  metricIds: readonly string[] | null;
  stratifiers: readonly string[] | null;
}

/** What a published table is of, in the order of the list: quarter, boundaries, level, metric, stratifier, area. */
export type TableKeys = readonly [string, string, string, string, string, string];

/** The keys of a table as a cursor has them. */
export function toTableKeys([
  quarter = '',
  boundaries = '',
  level = '',
  metric = '',
  ...rest
]: readonly string[]): TableKeys {
  const [stratifier = '', area = ''] = rest;
  return [quarter, boundaries, level, metric, stratifier, area];
}

/** The keys before those of every table. */
export const beforeAll: TableKeys = ['', '', '', '', '', ''];

/** A published table as it is stored: its figures are text until somebody wants them. */
export type StoredTable = Omit<ShownTable, 'figures'> & { areaName: string; figures: string };

const statement = `
SELECT own.quarter_id AS "quarterId", own.boundaries, own.level, own.metric_id AS "metricId", own.stratifier,
       own.area_code AS "areaCode", own.publication AS "asOf", own.organisations, own.figures::text AS figures,
       ${areaNameOf('own.area_code')}
FROM published_table own
WHERE own.publication <= $1 AND (own.until_publication IS NULL OR own.until_publication > $1) AND own.organisations > 0
  AND ($2::text[] IS NULL OR own.quarter_id = ANY ($2::text[]))
  AND ($3::text[] IS NULL OR own.level = ANY ($3::text[]))
  AND ($4::text[] IS NULL OR own.area_code = ANY ($4::text[]))
  AND ($5::text IS NULL OR own.boundaries = $5 OR own.level = 'ENGLAND')
  AND ($6::text[] IS NULL OR own.metric_id = ANY ($6::text[]))
  AND ($7::text[] IS NULL OR own.stratifier = ANY ($7::text[]))
  AND (own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code)
      >= ($8, $9, $10, $11, $12, $13)
ORDER BY own.quarter_id, own.boundaries, own.level, own.metric_id, own.stratifier, own.area_code
LIMIT $14`;

/** The tables chosen of a publication that some organisation gives, from keys on, so many at most. One statement. */
export function chosenTables(
  manager: EntityManager,
  choice: TableChoice,
  { from, most }: { from: TableKeys; most: number },
): Promise<StoredTable[]> {
  const { publication, quarterIds, levels, areaCodes, boundaries, metricIds, stratifiers } = choice;
  const values = [publication, quarterIds, levels, areaCodes, boundaries, metricIds, stratifiers, ...from, most];
  return manager.query(statement, values);
}
