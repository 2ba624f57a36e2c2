import { fileName, toCsv } from '@monitor/domain';
import type { CsvTable } from '@monitor/domain';
import { useLastingAddress } from './lasting-address.js';
import { saveCsv } from './save-blob.js';
import { withAddress } from './with-address.js';

interface DownloadRowsProps<Row> {
  table: CsvTable<Row>;
  /** What the file holds, most general first; also its name. */
  name: readonly string[];
}

/** Saves the rows of a chart as a file, made in the browser from what the page shows. */
export function DownloadRows<Row>({ table, name }: DownloadRowsProps<Row>) {
  const address = useLastingAddress();
  return (
    <button
      type="button"
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small monitor-download"
      onClick={() => saveCsv(toCsv(withAddress(table, address())), fileName(name))}
    >
      Download these rows (CSV)
      <span className="nhsuk-u-visually-hidden">: {name.join(', ')}</span>
    </button>
  );
}
