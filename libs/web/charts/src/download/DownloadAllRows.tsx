import { fileName, toCsv } from '@monitor/domain';
import type { CsvTable } from '@monitor/domain';
import { useState } from 'react';
import { saveCsv } from './save-blob.js';
import { withAddress } from './with-address.js';

interface DownloadAllRowsProps<Row> {
  /** Fetches the rows of all pages; told how many there are so far. */
  fetchAll: (progress: (rows: number) => void) => Promise<CsvTable<Row>>;
  total: number;
  /** What the file holds, most general first; also its name. */
  name: readonly string[];
}

type Standing = { state: 'READY' } | { state: 'FETCHING'; rows: number } | { state: 'FAILED' };

function inWords(standing: Standing, total: number): string {
  if (standing.state === 'FETCHING') return `Fetching: ${standing.rows} of ${total}`;
  return standing.state === 'FAILED' ? 'The rows could not be fetched. Try again.' : '';
}

/** Saves all rows of a list that is shown page by page as one file, made in the browser. */
export function DownloadAllRows<Row>({ fetchAll, total, name }: DownloadAllRowsProps<Row>) {
  const [standing, setStanding] = useState<Standing>({ state: 'READY' });
  const download = async () => {
    setStanding({ state: 'FETCHING', rows: 0 });
    try {
      const table = await fetchAll((rows) => setStanding({ state: 'FETCHING', rows }));
      saveCsv(toCsv(withAddress(table)), fileName(name));
      setStanding({ state: 'READY' });
    } catch {
      setStanding({ state: 'FAILED' });
    }
  };
  return (
    <>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small monitor-download"
        aria-disabled={standing.state === 'FETCHING'}
        onClick={() => void (standing.state === 'FETCHING' ? undefined : download())}
      >
        Download all {total} rows (CSV)
        <span className="nhsuk-u-visually-hidden">: {name.join(', ')}</span>
      </button>
      <p className="nhsuk-body-s" role="status">
        {inWords(standing, total)}
      </p>
    </>
  );
}
