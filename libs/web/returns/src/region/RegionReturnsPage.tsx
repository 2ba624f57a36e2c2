import { useQuery } from '@apollo/client/react';
import { organisationTypes } from '@monitor/domain';
import { QuartersDocument, readFailure, RegionReturnsDocument, useActing } from '@monitor/web-graphql';
import type { QuarterPartsFragment, RegionReturnsQuery } from '@monitor/web-graphql';
import { Empty, FailedPage, FilterBar, Loading, NotPermitted, PageTitle, Pager, useUrlState } from '@monitor/web-ui';
import { progressInWords, regionProgress } from './chase-list.js';
import { defaultQuarter } from './default-quarter.js';
import { DownloadReturns } from './DownloadReturns.js';
import { statesOf } from './filter-heads.js';
import { RegionReturnsTable } from './RegionReturnsTable.js';
import { returnsFilters } from './returns-filters.js';

/** What is chosen, as the API asks for it. */
function toVariables(regionCode: string, chosen: { quarter: string; state: string; type: string }) {
  return {
    regionCode,
    quarterId: chosen.quarter,
    states: statesOf(chosen.state),
    organisationType: organisationTypes.find((type) => type === chosen.type) ?? null,
  };
}

interface ListedReturnsProps {
  answer: RegionReturnsQuery['regionReturns'];
  variables: ReturnType<typeof toVariables>;
}

function ListedReturns({ answer: { returns, total, nextCursor, states }, variables }: ListedReturnsProps) {
  return (
    <>
      <p className="nhsuk-lede-text" aria-live="polite">
        {progressInWords(regionProgress(states))}
      </p>
      {returns.length === 0 ? (
        <Empty why="No return matches what you chose. Choose another state or type." />
      ) : (
        <>
          <RegionReturnsTable heads={returns} isWhole={returns.length === total} />
          <Pager of="returns" total={total} shown={returns.length} nextCursor={nextCursor} />
          <DownloadReturns variables={variables} total={total} />
        </>
      )}
    </>
  );
}

function ChaseList({ regionCode, quarters }: { regionCode: string; quarters: readonly QuarterPartsFragment[] }) {
  const [chosen, change] = useUrlState({ quarter: defaultQuarter(quarters), state: '', type: '', after: '' });
  const variables = toVariables(regionCode, chosen);
  const { data, error, refetch } = useQuery(RegionReturnsDocument, {
    variables: { ...variables, after: chosen.after === '' ? null : chosen.after },
    skip: chosen.quarter === '',
  });
  const failure = data === undefined ? readFailure(error) : null;
  return (
    <>
      <FilterBar
        onChange={(name, value) => change({ [name]: value, after: undefined })}
        filters={returnsFilters(chosen, quarters)}
      />
      {failure !== null && <FailedPage failure={failure} onRetry={() => void refetch()} />}
      {failure === null && data === undefined && <Loading what="the returns" lines={8} />}
      {data !== undefined && <ListedReturns answer={data.regionReturns} variables={variables} />}
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
