import { groupCodes } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import { insertPublication } from './published.builder.js';
import type { TableToInsert } from './published.builder.js';

/** A table by its key, as `2025-26-Q3 AS_WAS REGION M01 SEX Y56`. */
export type TableName = string;

export const worldQuarters = ['2025-26-Q2', '2025-26-Q3'] as const;

/** Every table that a world may hold, in the order in which they are listed. */
export const tableNames: readonly TableName[] = worldQuarters
  .flatMap((quarterId) =>
    [
      'AS_NOW ICB QKK',
      'AS_NOW REGION Y56',
      'AS_WAS ENGLAND ENG',
      'AS_WAS ICB QKK',
      'AS_WAS REGION Y56',
      'AS_WAS REGION Y58',
    ]
      .map((area) => area.split(' '))
      .flatMap(([boundaries, level, area]) =>
        ['M01 DEPRIVATION', 'M01 SEX', 'M05 SEX'].map((of) => [quarterId, boundaries, level, of, area].join(' ')),
      ),
  )
  .sort();

/** The windows of the quarters of a world. */
export async function insertWindows({ query }: Pick<TestDatabase, 'query'>): Promise<void> {
  for (const [index, quarterId] of worldQuarters.entries()) {
    const month = 10 + index;
    await query(
      `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [quarterId, ...['02-01', '02-28', '03-01', '03-20', '03-31'].map((day) => `20${month}-${day}`)],
    );
  }
}

/**
 * Publishes a publication that shows some tables anew, in place of those that stood. A seed makes the figures, some of
 * them hidden; 0 ends the table: nobody gives it any more.
 */
export async function publishTables(
  { query }: Pick<TestDatabase, 'query'>,
  number: number,
  tables: readonly (readonly [TableName, number])[],
): Promise<void> {
  await insertPublication(
    query,
    tables.map(([name, seed]) => toTable(name, seed)),
    number,
  );
  await query(
    `UPDATE published_table own SET until_publication = $1 FROM published_table later
     WHERE later.publication = $1 AND own.publication < $1 AND own.until_publication IS NULL
       AND (own.quarter_id, own.boundaries, own.level, own.area_code, own.metric_id, own.stratifier)
         = (later.quarter_id, later.boundaries, later.level, later.area_code, later.metric_id, later.stratifier)`,
    [number],
  );
}

function toTable(name: TableName, seed: number): TableToInsert {
  const [quarterId = '', boundaries = '', level = '', metricId = '', stratifier = '', areaCode = ''] = name.split(' ');
  const sums = groupCodes(stratifier).map((code, index) => {
    const denominator = 20 + ((seed * 7919 + index * 104_729) % 4_000);
    return [code, [Math.floor((denominator * ((seed + index) % 9)) / 9), denominator]] as const;
  });
  return {
    ...{ quarterId, areaCode, metricId, organisations: seed === 0 ? 0 : 3 + (seed % 40) },
    boundaries: boundaries as 'AS_WAS',
    level: level as 'ICB',
    stratifier: stratifier as Stratifier,
    sums: seed === 0 ? {} : Object.fromEntries(sums),
    estimated: seed % 5 === 0 ? groupCodes(stratifier).slice(0, 1) : [],
  };
}
