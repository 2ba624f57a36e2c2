import { organisationTypes } from '@monitor/domain';
import {
  QuartersDocument,
  RegionReturnsDocument,
  useActing,
  useCan,
  useFetch,
  useOwnRegion,
} from '@monitor/web-graphql';
import type { QuarterPartsFragment, RegionReturnsQuery } from '@monitor/web-graphql';
import { Empty, Fetched, FilterBar, PageTitle, Pager, Permitted, useUrlState } from '@monitor/web-ui';
import { progressInWords, regionProgress } from './chase-list.js';
import { defaultQuarter } from './default-quarter.js';
import { DownloadReturns } from './DownloadReturns.js';
import { statesOf } from './filter-heads.js';
import { MissingSection } from './MissingSection.js';
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
  const returns = useFetch(RegionReturnsDocument, {
    variables: { ...variables, after: chosen.after === '' ? null : chosen.after },
    skip: chosen.quarter === '',
  });
  return (
    <>
      <FilterBar
        onChange={(name, value) => change({ [name]: value, after: undefined })}
        filters={returnsFilters(chosen, quarters)}
      />
      <Fetched
        fetch={returns}
        what="the returns"
        lines={8}
        empty={<Empty why="No quarter has been opened for returns yet. Returns appear here from its first day." />}
      >
        {({ regionReturns }) => <ListedReturns answer={regionReturns} variables={variables} />}
      </Fetched>
      <MissingSection regionCode={regionCode} quarterId={chosen.quarter} />
    </>
  );
}

function RegionReturns({ regionCode }: { regionCode: string }) {
  const quarters = useFetch(QuartersDocument);
  return (
    <>
      <PageTitle title="Returns of your region" caption={useActing()?.scopeName} />
      <Fetched fetch={quarters} what="the quarters" lines={8}>
        {(answer) => <ChaseList regionCode={regionCode} quarters={answer.quarters} />}
      </Fetched>
    </>
  );
}

/** Who has not sent, and what came in. */
export function RegionReturnsPage() {
  const can = useCan();
  const region = useOwnRegion();
  return <Permitted may={can('return:review')}>{region !== null && <RegionReturns regionCode={region} />}</Permitted>;
}
