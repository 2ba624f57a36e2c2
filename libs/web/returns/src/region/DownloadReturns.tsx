import { useApolloClient } from '@apollo/client/react';
import { allPages, RegionReturnsDocument } from '@monitor/web-graphql';
import type { HeadPartsFragment, RegionReturnsQueryVariables } from '@monitor/web-graphql';
import { lazy, Suspense } from 'react';

const DownloadAllRows = lazy(async () => {
  const { DownloadAllRows: Download } = await import('@monitor/web-charts');
  return { default: Download<HeadPartsFragment> };
});

const columns = [
  { header: 'Organisation code', value: ({ organisation }: HeadPartsFragment) => organisation.code },
  { header: 'Organisation', value: ({ organisation }: HeadPartsFragment) => organisation.name },
  { header: 'Type', value: ({ organisation }: HeadPartsFragment) => organisation.typeLabel },
  { header: 'Integrated care board', value: ({ organisation }: HeadPartsFragment) => organisation.icb?.name ?? '[z]' },
  { header: 'Quarter', value: ({ quarter }: HeadPartsFragment) => quarter.label },
  { header: 'State', value: ({ stateLabel }: HeadPartsFragment) => stateLabel },
  { header: 'Can be sent until', value: ({ closesOn }: HeadPartsFragment) => closesOn },
  { header: 'Why longer', value: ({ extension }: HeadPartsFragment) => extension?.reason ?? '[z]' },
  { header: 'Last change', value: ({ updatedAt }: HeadPartsFragment) => updatedAt ?? '[z]' },
];
const notes = ['[z]: does not apply.'];
const rowsAtOnce = 100;

/** All returns of the choice as a file, fetched page by page. Comes with its own part of the program when it is needed. */
export function DownloadReturns({ variables, total }: { variables: RegionReturnsQueryVariables; total: number }) {
  const client = useApolloClient();
  const fetchPage = async (after: string | null) => {
    const { data } = await client.query({
      query: RegionReturnsDocument,
      variables: { ...variables, first: rowsAtOnce, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new Error('The service answered without the returns.');
    return { rows: data.regionReturns.returns, nextCursor: data.regionReturns.nextCursor };
  };
  const fetchAll = async (progress: (rows: number) => void) => ({
    columns,
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
