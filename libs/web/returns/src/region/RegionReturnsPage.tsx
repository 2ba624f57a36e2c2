import { useQuery } from '@apollo/client/react';
import { QuartersDocument, readFailure, RegionReturnsDocument, useActing } from '@monitor/web-graphql';
import type { QuarterPartsFragment } from '@monitor/web-graphql';
import { Empty, FailedPage, FilterBar, Loading, NotPermitted, PageTitle, useUrlState } from '@monitor/web-ui';
import { inChaseOrder, progressInWords, regionProgress } from './chase-list.js';
import { defaultQuarter } from './default-quarter.js';
import { matches, stateGroups } from './filter-heads.js';
import { RegionReturnsTable } from './RegionReturnsTable.js';

function ChaseList({ regionCode, quarters }: { regionCode: string; quarters: readonly QuarterPartsFragment[] }) {
  const [filters, change] = useUrlState({ quarter: defaultQuarter(quarters), state: '', type: '' });
  const { data, error, refetch } = useQuery(RegionReturnsDocument, {
    variables: { regionCode, quarterId: filters.quarter },
    skip: filters.quarter === '',
  });
  const failure = data === undefined ? readFailure(error) : null;
  const heads = data?.regionReturns ?? [];
  const types = new Map(heads.map(({ organisation }) => [organisation.type, organisation.typeLabel]));
  const listed = inChaseOrder(heads).filter((head) => matches(head, filters));
  const selectable = quarters.filter(({ windowState }) => windowState !== 'NOT_YET_OPEN');
  return (
    <>
      <FilterBar
        onChange={(name, value) => change({ [name]: value })}
        filters={[
          {
            name: 'quarter',
            label: 'Quarter',
            value: filters.quarter,
            options: selectable.map(({ id, label }) => ({ value: id, label })),
          },
          { name: 'state', label: 'State', value: filters.state, options: stateGroups },
          {
            name: 'type',
            label: 'Type of organisation',
            value: filters.type,
            options: [{ value: '', label: 'All types' }, ...[...types].map(([value, label]) => ({ value, label }))],
          },
        ]}
      />
      {failure !== null && <FailedPage failure={failure} onRetry={() => void refetch()} />}
      {failure === null && data === undefined && <Loading what="the returns" lines={8} />}
      {data !== undefined && (
        <>
          <p className="nhsuk-lede-text" aria-live="polite">
            {progressInWords(regionProgress(heads))}
          </p>
          {listed.length === 0 ? (
            <Empty why="No return matches what you chose. Choose another state or type." />
          ) : (
            <RegionReturnsTable heads={listed} />
          )}
        </>
      )}
    </>
  );
}

/** Who has not sent, and what came in. */
export function RegionReturnsPage() {
  const acting = useActing();
  const { data, error, refetch } = useQuery(QuartersDocument);
  if (acting?.role !== 'REGIONAL_LEAD' || acting.scopeCode === null) return <NotPermitted />;
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle title="Returns of your region" caption={acting.scopeName} />
      {data === undefined ? (
        <Loading what="the quarters" lines={8} />
      ) : (
        <ChaseList regionCode={acting.scopeCode} quarters={data.quarters} />
      )}
    </>
  );
}
