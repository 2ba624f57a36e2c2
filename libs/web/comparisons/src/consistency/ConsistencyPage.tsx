import { CompareConsistencyDocument, useFetch } from '@monitor/web-graphql';
import { Failed, FilterBar, Loading, Refreshing } from '@monitor/web-ui';
import { BoundariesNote } from '../boundaries/BoundariesNote.js';
import { QuartersGate } from '../quarters/QuartersGate.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { StillComingIn } from '../source/StillComingIn.js';
import { ConsistencyContent } from './ConsistencyContent.js';
import { consistencyFilters } from './consistency-filters.js';
import { toConsistencyFilter, useConsistencyChoice } from './use-consistency-choice.js';

interface ComparedConsistencyProps {
  quarters: readonly ComparedQuarter[];
  settled: ComparedQuarter;
}

function ComparedConsistency({ quarters, settled }: ComparedConsistencyProps) {
  const [choice, change] = useConsistencyChoice(settled.id);
  const variables = { filter: toConsistencyFilter(choice), quarterId: choice.quarter };
  const found = useFetch(CompareConsistencyDocument, { variables });
  const regions = found.state === 'SHOWN' ? found.answer.regions : [];
  // Another set of columns or areas: what was chosen among the former ones is let go.
  const changeFilter = (name: string, value: string) =>
    change({
      [name]: value,
      ...(name === 'within' ? { area: undefined } : {}),
      ...(name === 'domain' ? { column: undefined } : {}),
    });
  return (
    <Refreshing isRefreshing={found.state === 'SHOWN' && found.isRefreshing}>
      {found.state === 'SHOWN' && (
        <p className="nhsuk-lede-text" aria-live="polite">
          {found.answer.consistency.finding}
        </p>
      )}
      <StillComingIn quarters={quarters} shownQuarterId={choice.quarter} />
      <FilterBar filters={consistencyFilters(choice, { quarters, regions })} onChange={changeFilter} />
      <BoundariesNote boundaries={choice.boundaries} />
      {found.state === 'LOADING' && <Loading what="the comparison" lines={8} />}
      {found.state === 'FAILED' && <Failed failure={found.failure} onRetry={found.retry} />}
      {found.state === 'SHOWN' && (
        <ConsistencyContent answer={found.answer.consistency} choice={choice} onChange={change} />
      )}
    </Refreshing>
  );
}

/** Where practice is uneven, here and against others. */
export function ConsistencyPage() {
  return (
    <QuartersGate title="Where practice is uneven">
      {(quarters, settled) => <ComparedConsistency quarters={quarters} settled={settled} />}
    </QuartersGate>
  );
}
