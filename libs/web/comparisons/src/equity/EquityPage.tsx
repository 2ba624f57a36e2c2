import { FollowEquityDocument, useFetch } from '@monitor/web-graphql';
import { Failed, FilterBar, Loading, Refreshing } from '@monitor/web-ui';
import { BoundariesNote } from '../boundaries/BoundariesNote.js';
import { QuartersGate } from '../quarters/QuartersGate.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { StillComingIn } from '../source/StillComingIn.js';
import { EquityContent } from './EquityContent.js';
import { equityFilters } from './equity-filters.js';
import { pageFinding } from './page-finding.js';
import { toEquityVariables, useEquityChoice } from './use-equity-choice.js';

interface FollowedEquityProps {
  quarters: readonly ComparedQuarter[];
  settled: ComparedQuarter;
}

function FollowedEquity({ quarters, settled }: FollowedEquityProps) {
  const [choice, change] = useEquityChoice(settled.id);
  const found = useFetch(FollowEquityDocument, { variables: toEquityVariables(choice) });
  const answer = found.state === 'SHOWN' ? found.answer : null;
  const finding = answer === null ? null : pageFinding(answer.equityOverTime, choice);
  // Another level has other areas: the one chosen is let go.
  const changeFilter = (name: string, value: string) =>
    change({ [name]: value, ...(name === 'level' ? { area: '' } : {}) });
  return (
    <Refreshing isRefreshing={found.state === 'SHOWN' && found.isRefreshing}>
      {finding !== null && (
        <p className="nhsuk-lede-text" aria-live="polite">
          {finding}
        </p>
      )}
      <StillComingIn quarters={quarters} shownQuarterId={choice.quarter} />
      <FilterBar filters={equityFilters(choice, { quarters, areas: answer?.areas ?? [] })} onChange={changeFilter} />
      {choice.level !== 'ENGLAND' && <BoundariesNote boundaries={choice.boundaries} />}
      {found.state === 'LOADING' && <Loading what="the figures" lines={8} />}
      {found.state === 'FAILED' && <Failed failure={found.failure} onRetry={found.retry} />}
      {answer !== null && <EquityContent answer={answer.equityOverTime} choice={choice} />}
    </Refreshing>
  );
}

/** Who is left behind, and whether it is changing. */
export function EquityPage() {
  return (
    <QuartersGate title="Who is left behind">
      {(quarters, settled) => <FollowedEquity quarters={quarters} settled={settled} />}
    </QuartersGate>
  );
}
