import { csvCell } from '@monitor/domain';
import { rowColumns } from '../rows/figure-row.js';
import type { FigureRow, RowValue } from '../rows/figure-row.js';
import type { RowsOfTables } from '../rows/figure-rows.js';
import { remembered } from './remembered.js';

/** What ends a line of comma-separated values (RFC 4180). */
export const csvEnd = '\r\n';

/** One line of comma-separated values; nothing stands in the cell of a value that is not there. */
export function csvLine(values: readonly RowValue[]): string {
  return values.map((value) => (value === null ? '' : csvCell(value))).join(',');
}

/** Figures as comma-separated values: one line a figure. */
export const figureHeader = csvLine(rowColumns.map(({ name }) => name));

/** Cells of the words and codes of figures: they come again and again, and there are few of them. */
const figureCell = remembered(csvCell);

export function figureLine(row: FigureRow): string {
  return rowColumns.map(({ read }) => cellOf(read(row))).join(',');
}

function cellOf(value: RowValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : figureCell(value);
}

const provenanceColumns = [
  ...['quarter', 'level', 'area_code', 'boundaries', 'metric', 'stratifier', 'organisations', 'from_returns'],
  ...['from_loaded_collections', 'weights_source', 'as_of'],
];

/** Where each table comes from, as comma-separated values: one line a table. */
export const provenanceHeader = csvLine(provenanceColumns);

export function provenanceLines({ tables }: RowsOfTables): string[] {
  return tables.map((table) => {
    const { quarterId, level, areaCode, boundaries, metricId, stratifier, organisations } = table;
    const loaded = Object.values(table.collections).reduce((sum, each) => sum + each, 0);
    const counts = [organisations, organisations - loaded, loaded, table.weightsSource, table.asOf];
    return csvLine([quarterId, level, areaCode, boundaries, metricId, stratifier, ...counts]);
  });
}
