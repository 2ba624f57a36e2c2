import { fileName, toCsv } from '@monitor/domain';
import type { CsvTable } from '@monitor/domain';
import { useState } from 'react';
import { useLastingAddress } from './lasting-address.js';
import { saveCsv } from './save-blob.js';
import { withAddress } from './with-address.js';

interface DownloadAllRowsProps<Row> {
  /** Fetches everything, part by part; told how many parts there are so far. */
  fetchAll: (progress: (fetched: number) => void) => Promise<CsvTable<Row>>;
  /** How many of them there are in all. */
  total: number;
  /** What is counted: rows, or for example quarters. */
  of?: string;
  /** What the file holds, most general first; also its name. */
  name: readonly string[];
}

type Standing = { state: 'READY' } | { state: 'FETCHING'; fetched: number } | { state: 'FAILED' };

function inWords(standing: Standing, total: number, of: string): string {
  if (standing.state === 'FETCHING') return `Fetching: ${standing.fetched} of ${total}`;
  return standing.state === 'FAILED' ? `The ${of} could not be fetched. Try again.` : '';
}

/** Saves what a page shows only a part of as one file, made in the browser: all rows of a list, or every quarter. */
export function DownloadAllRows<Row>({ fetchAll, total, of = 'rows', name }: DownloadAllRowsProps<Row>) {
  const [standing, setStanding] = useState<Standing>({ state: 'READY' });
  const address = useLastingAddress();
  const download = async () => {
    setStanding({ state: 'FETCHING', fetched: 0 });
    try {
      const table = await fetchAll((fetched) => setStanding({ state: 'FETCHING', fetched }));
      saveCsv(toCsv(withAddress(table, address())), fileName(name));
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
        Download all {total} {of} (CSV)
        <span className="nhsuk-u-visually-hidden">: {name.join(', ')}</span>
      </button>
      <p className="nhsuk-body-s" role="status">
        {inWords(standing, total, of)}
      </p>
    </>
  );
}
