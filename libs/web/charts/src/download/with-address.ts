import type { CsvTable } from '@monitor/domain';

/** Rows with the address of the page as it is now in each: whoever has the file finds the page with the same choice. */
export function withAddress<Row>(table: CsvTable<Row>): CsvTable<Row> {
  const address = window.location.href;
  return { ...table, columns: [...table.columns, { header: 'Address', value: () => address }] };
}
