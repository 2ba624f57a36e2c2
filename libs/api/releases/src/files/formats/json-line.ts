import { rowColumns } from '../rows/figure-row.js';
import type { FigureRow } from '../rows/figure-row.js';

/** A figure as one line of JSON with the names of the columns; markers are a list, and what is not there is null. */
export function jsonLine(row: FigureRow): string {
  const values = rowColumns.map(({ name, read }) => [name, name === 'markers' ? row.markers : read(row)] as const);
  return JSON.stringify(Object.fromEntries(values));
}
