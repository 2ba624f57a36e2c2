import { markersUsed } from '@monitor/web-charts';
import type { CsvTable } from '@monitor/web-charts';

/** Rows to download whose notes also say what every sign that stands in a cell or a note means. */
export function explainSigns<Row>({ columns, rows, notes }: CsvTable<Row>): CsvTable<Row> {
  const cells = rows.flatMap((row) => columns.map(({ value }) => String(value(row))));
  const signs = markersUsed([...notes, ...cells]);
  return {
    columns,
    rows,
    notes: [...notes, ...signs.map(({ marker, label, meaning }) => `${marker} ${label}. ${meaning}`)],
  };
}
