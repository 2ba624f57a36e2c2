import type { Answer } from '@monitor/domain';

/** The people of a metric in one return: what other sections say of the same people must agree with it. */
export interface MetricSums {
  numerator: number;
  denominator: number;
}

/** The sums of a metric over its table by deprivation; null where the return does not have it. */
export function metricSums(tables: readonly Answer[], metric: string): MetricSums | null {
  const table = tables.find(({ question }) => question === `${metric}.DEPRIVATION`);
  if (table === undefined) return null;
  const sumOf = (column: string) =>
    Object.entries(table.cells).reduce(
      (sum, [cell, count]) => (cell.endsWith(`.${column}`) && typeof count === 'number' ? sum + count : sum),
      0,
    );
  return { numerator: sumOf('numerator'), denominator: sumOf('denominator') };
}
