import { formatCount, formatDay } from '@monitor/domain';
import { ChaseListDocument, useFetch } from '@monitor/web-graphql';
import type { ChaseListQuery, ChaseListQueryVariables, QuarterPartsFragment } from '@monitor/web-graphql';
import { Empty, Fetched, FilterBar, Pager, useUrlState } from '@monitor/web-ui';
import { lazy, Suspense } from 'react';
import { chaseFilters, orderInWords, toVariables } from './chase-filters.js';
import { progressInWords, regionProgress } from './chase-list.js';
import { ChaseTable } from './ChaseTable.js';
import { defaultQuarter } from './default-quarter.js';
import { DownloadReturns } from './DownloadReturns.js';

const WriteToShown = lazy(async () => ({ default: (await import('../letters/WriteToShown.js')).WriteToShown }));

type Listed = ChaseListQuery['chaseList'];

/** Until when the returns of a quarter are due, and until when they can be sent: two days, said apart. */
function Deadline({ quarter: { dueOn, closesOn, windowState }, late }: Listed) {
  const count = late === 1 ? '1 return is late' : `${formatCount(late)} returns are late`;
  const [due, sent] = windowState === 'OPEN' ? ['are due', 'can be sent'] : ['were due', 'could be sent'];
  const until = windowState === 'LATE' ? 'can be sent' : sent;
  return (
    <p>
      {late > 0 && <strong>{count}. </strong>}Returns {due} on {formatDay(dueOn)} and {until} until{' '}
      {formatDay(closesOn)}, but for those with more days.
    </p>
  );
}

interface ListedReturnsProps {
  answer: Listed;
  variables: ChaseListQueryVariables;
  order: string;
}

function ListedReturns({ answer, variables, order }: ListedReturnsProps) {
  const { returns, total, nextCursor, states, basis, quarter } = answer;
  return (
    <>
      <p className="nhsuk-lede-text" aria-live="polite">
        {progressInWords(regionProgress(states))}
      </p>
      <Deadline {...answer} />
      {returns.length === 0 ? (
        <Empty why="No return matches what you chose. Choose another state, type or board." />
      ) : (
        <>
          <details className="nhsuk-details">
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">How returns are ranked</span>
            </summary>
            <div className="nhsuk-details__text">
              <p>{basis} The rank is among all returns of the region, whatever is chosen above.</p>
            </div>
          </details>
          <ChaseTable
            returns={returns}
            quarterId={quarter.id}
            caption={`${formatCount(total)} ${total === 1 ? 'return' : 'returns'}, ${orderInWords(order)}`}
          />
          <Pager of="returns" total={total} shown={returns.length} nextCursor={nextCursor} />
          <DownloadReturns variables={variables} total={total} quarterLabel={quarter.label} />
          <Suspense fallback={null}>
            <WriteToShown
              quarterId={quarter.id}
              organisationCodes={returns.map(({ organisation }) => organisation.code)}
            />
          </Suspense>
        </>
      )}
    </>
  );
}

interface ChaseSectionProps {
  regionCode: string;
  quarters: readonly QuarterPartsFragment[];
}

/** Who of a region has not sent, and what came in: one list, narrowed and ordered by the address. */
export function ChaseSection({ regionCode, quarters }: ChaseSectionProps) {
  const begin = { quarter: defaultQuarter(quarters), board: '', type: '', state: '', order: '', after: '' };
  const [chosen, change] = useUrlState(begin);
  const variables = toVariables(regionCode, chosen);
  const list = useFetch(ChaseListDocument, {
    variables: { ...variables, after: chosen.after === '' ? null : chosen.after },
    skip: chosen.quarter === '',
  });
  const boards = list.state === 'SHOWN' ? list.answer.chaseList.boards : [];
  return (
    <>
      <FilterBar
        onChange={(name, value) => change({ [name]: value, after: undefined })}
        filters={chaseFilters(chosen, quarters, boards)}
      />
      <Fetched
        fetch={list}
        what="the returns"
        lines={8}
        empty={<Empty why="No quarter has been opened for returns yet. Returns appear here from its first day." />}
      >
        {({ chaseList }) => <ListedReturns answer={chaseList} variables={variables} order={chosen.order} />}
      </Fetched>
    </>
  );
}
