import { fileName } from './file-name.js';
import { toCsv } from './to-csv.js';
import type { CsvTable } from './to-csv.js';

interface DownloadRowsProps<Row> {
  table: CsvTable<Row>;
  /** What the file holds, most general first; also its name. */
  name: readonly string[];
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves the rows of a chart as a file, made in the browser from what the page shows. */
export function DownloadRows<Row>({ table, name }: DownloadRowsProps<Row>) {
  return (
    <button
      type="button"
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small monitor-download"
      onClick={() => save(toCsv(table), fileName(name))}
    >
      Download these rows (CSV)
      <span className="nhsuk-u-visually-hidden">: {name.join(', ')}</span>
    </button>
  );
}
