import { useApolloClient } from '@apollo/client/react';
import { formatCount } from '@monitor/domain';
import { DownloadAllRows } from '@monitor/web-charts';
import { AllLoadingFaultsDocument } from '@monitor/web-graphql';
import type { FaultPartsFragment } from '@monitor/web-graphql';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

const pageLength = 1000;

const columns: TableColumn<FaultPartsFragment>[] = [
  { key: 'line', header: 'Line', cell: ({ line }) => formatCount(line), isNumber: true, isRowHeader: true },
  { key: 'column', header: 'Column', cell: ({ column }) => column },
  { key: 'found', header: 'Found', cell: ({ found }) => found },
  { key: 'wanted', header: 'What to do', cell: ({ wanted }) => wanted },
];

const csvColumns = [
  { header: 'Line', value: ({ line }: FaultPartsFragment) => line },
  { header: 'Column', value: ({ column }: FaultPartsFragment) => column },
  { header: 'Found', value: ({ found }: FaultPartsFragment) => found },
  { header: 'What to do', value: ({ wanted }: FaultPartsFragment) => wanted },
];

interface FaultsProps {
  id: string;
  title: string;
  /** Rows and answers that were refused. */
  refused: number;
  /** The first of them. */
  faults: readonly FaultPartsFragment[];
}

/** What could not be loaded, with all of it as a file; nothing where everything could. */
export function Faults({ id, title, refused, faults }: FaultsProps) {
  const client = useApolloClient();
  if (faults.length === 0) return null;
  const fetchAll = async (progress: (rows: number) => void) => {
    const rows: FaultPartsFragment[] = [];
    for (let isWhole = false; !isWhole; progress(rows.length)) {
      const variables = { id, skip: rows.length };
      const { data } = await client.query({ query: AllLoadingFaultsDocument, variables, fetchPolicy: 'no-cache' });
      const page = data?.loadingFaults ?? [];
      rows.push(...page);
      isWhole = page.length < pageLength;
    }
    const notes = [`${title}: rows that could not be loaded. Of one file the first 5,000 faults are kept.`];
    return { columns: csvColumns, rows, notes };
  };
  return (
    <>
      <DataTable
        caption={`What could not be loaded: the first ${formatCount(faults.length)} faults`}
        columns={columns}
        rows={faults}
        rowKey={({ line, column, wanted }) => `${line} ${column} ${wanted}`}
      />
      <DownloadAllRows fetchAll={fetchAll} total={refused} name={[title, 'rows not loaded']} />
    </>
  );
}
