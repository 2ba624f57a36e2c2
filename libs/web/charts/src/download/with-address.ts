import type { CsvTable } from '@monitor/domain';

/** Rows with the address of their page in each: whoever has the file finds the page with the same choice. */
export function withAddress<Row>(table: CsvTable<Row>, address: string): CsvTable<Row> {
  return { ...table, columns: [...table.columns, { header: 'Address', value: () => address }] };
}
