import { useApolloClient } from '@apollo/client/react';
import { roleLabel } from '@monitor/domain';
import type { CsvColumn } from '@monitor/domain';
import { allPages, ChaseListDocument } from '@monitor/web-graphql';
import type { ChaseListQueryVariables, ChasedReturnPartsFragment } from '@monitor/web-graphql';
import { lazy, Suspense } from 'react';

const DownloadAllRows = lazy(async () => {
  const { DownloadAllRows: Download } = await import('@monitor/web-charts');
  return { default: Download<ChasedReturnPartsFragment> };
});

type Chased = ChasedReturnPartsFragment;

const notApplicable = '[z]';
const orElse = (value: string | number | null | undefined) => value ?? notApplicable;

/** Everything that the list knows of a return, one column each. */
function columnsOf(quarterLabel: string): CsvColumn<Chased>[] {
  return [
    { header: 'Organisation code', value: ({ organisation }) => organisation.code },
    { header: 'Organisation', value: ({ organisation }) => organisation.name },
    { header: 'Type', value: ({ organisation }) => organisation.typeLabel },
    { header: 'Integrated care board', value: ({ organisation }) => orElse(organisation.icb?.name) },
    { header: 'Region', value: ({ organisation }) => organisation.region.name },
    { header: 'Quarter', value: () => quarterLabel },
    { header: 'State', value: ({ stateLabel }) => stateLabel },
    { header: 'Version', value: ({ revision }) => revision },
    { header: 'To be sent by', value: ({ sendBy }) => sendBy },
    { header: 'Can be sent until', value: ({ closesOn }) => closesOn },
    { header: 'Days late (below 0: days left)', value: ({ daysLate }) => orElse(daysLate) },
    { header: 'Why more days', value: ({ extension }) => orElse(extension?.reason) },
    { header: 'Questions with an answer', value: ({ answered }) => orElse(answered) },
    { header: 'Questions asked', value: ({ asked }) => asked },
    { header: 'Last change', value: ({ updatedAt }) => orElse(updatedAt) },
    { header: 'Whom to ask', value: ({ contactRole }) => orElse(contactRole && roleLabel(contactRole)) },
    { header: 'Their mailbox', value: ({ contactAddress }) => orElse(contactAddress) },
    { header: 'Rank by effect', value: ({ effect }) => orElse(effect?.rank) },
    { header: 'Could change the verdict alone', value: ({ effect }) => orElse(effect && yesOrNo(effect)) },
    { header: 'Why it matters', value: ({ effect }) => orElse(effect?.sentence) },
  ];
}

function yesOrNo({ canChangeVerdict }: { canChangeVerdict: boolean }): string {
  return canChangeVerdict ? 'Yes' : 'No';
}

const notes = ['[z]: does not apply.', 'Days late and ranks are those of the moment of the download.'];
const rowsAtOnce = 100;

interface DownloadReturnsProps {
  variables: ChaseListQueryVariables;
  total: number;
  quarterLabel: string;
}

/**
 * All returns of the choice as a file, fetched page by page. It goes by name: ranks move while returns come in, and a
 * list in their order could leave one out between two pages.
 */
export function DownloadReturns({ variables, total, quarterLabel }: DownloadReturnsProps) {
  const client = useApolloClient();
  const fetchPage = async (after: string | null) => {
    const { data } = await client.query({
      query: ChaseListDocument,
      variables: { ...variables, sort: 'NAME', first: rowsAtOnce, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new Error('The service answered without the returns.');
    return { rows: data.chaseList.returns, nextCursor: data.chaseList.nextCursor };
  };
  const fetchAll = async (progress: (rows: number) => void) => ({
    columns: columnsOf(quarterLabel),
    rows: await allPages(fetchPage, progress),
    notes,
  });
  return (
    <Suspense fallback={null}>
      <DownloadAllRows
        fetchAll={fetchAll}
        total={total}
        name={['Returns', variables.regionCode, variables.quarterId]}
      />
    </Suspense>
  );
}
