import { useApolloClient } from '@apollo/client/react';
import { organisationTypeLabel, quarterLabel } from '@monitor/domain';
import type { CsvColumn } from '@monitor/domain';
import { allPages, LatePlansDocument } from '@monitor/web-graphql';
import type { LatePlanPartsFragment } from '@monitor/web-graphql';
import { lazy, Suspense } from 'react';

const DownloadAllRows = lazy(async () => {
  const { DownloadAllRows: Download } = await import('@monitor/web-charts');
  return { default: Download<LatePlanPartsFragment> };
});

const columns: CsvColumn<LatePlanPartsFragment>[] = [
  { header: 'Organisation code', value: ({ organisationCode }) => organisationCode },
  { header: 'Organisation', value: ({ organisationName }) => organisationName },
  { header: 'Type', value: ({ organisationType }) => organisationTypeLabel(organisationType) },
  { header: 'Action code', value: ({ actionCode }) => actionCode },
  { header: 'Action', value: ({ text }) => text },
  { header: 'What was to be done', value: ({ whatWillBeDone }) => whatWillBeDone },
  { header: 'Who answers for it', value: ({ ownerRole }) => ownerRole },
  { header: 'By', value: ({ dueOn }) => dueOn },
  { header: 'Days late', value: ({ daysLate }) => daysLate },
  { header: 'Times put off before', value: ({ timesPutOff }) => timesPutOff },
  { header: 'Last changed beside the return for', value: ({ quarterId }) => quarterLabel(quarterId) },
];

const notes = ['Days late are those of the moment of the download.'];
const rowsAtOnce = 100;

/** All late plans of a region as a file, fetched page by page. */
export function DownloadLatePlans({ regionCode, total }: { regionCode: string; total: number }) {
  const client = useApolloClient();
  const fetchPage = async (after: string | null) => {
    const variables = { regionCode, first: rowsAtOnce, after };
    const { data } = await client.query({ query: LatePlansDocument, variables, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The service answered without the plans.');
    return { rows: data.latePlans.plans, nextCursor: data.latePlans.nextCursor };
  };
  const fetchAll = async (progress: (rows: number) => void) => ({
    columns,
    rows: await allPages(fetchPage, progress),
    notes,
  });
  return (
    <Suspense fallback={null}>
      <DownloadAllRows fetchAll={fetchAll} total={total} name={['Late plans', regionCode]} />
    </Suspense>
  );
}
