import { PracticeBesideOutcomeDocument } from '@monitor/web-graphql';
import { Empty, OutsideDocument } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { ChangeSection } from './ChangeSection.js';
import { NowSection } from './NowSection.js';
import type { OutcomeAnswer } from './outcome-answer.js';
import { offerActions, outcomeFilters, toOutcomeVariables } from './outcome-filters.js';
import type { OutcomeChoice } from './outcome-filters.js';

function ComparedOutcome({ answer, choice }: { answer: OutcomeAnswer; choice: OutcomeChoice }) {
  const { areas, column, publication } = answer;
  if (publication === null)
    return <Empty why="Nothing has been published yet: outcomes are shown from publications alone." />;
  if (column === null || areas.length === 0) {
    return <Empty why="Nothing was asked for here: organisations of this type are not asked about this." />;
  }
  return (
    <>
      <NowSection answer={answer} choice={choice} />
      <OutsideDocument>
        <ChangeSection answer={answer} choice={choice} />
      </OutsideDocument>
    </>
  );
}

/** Whether what is put in place and an outcome of people go together. */
export function OutcomePage() {
  return (
    <ComparisonPage
      title="Practice beside outcome"
      what="practice and outcome"
      document={PracticeBesideOutcomeDocument}
      filters={outcomeFilters}
      toVariables={toOutcomeVariables}
      offer={(_, choice) => offerActions(choice)}
      isFindingFolded
      finding={({ practiceBesideOutcome: { column, publication, finding } }) =>
        column === null || publication === null ? null : finding
      }
    >
      {({ practiceBesideOutcome }, choice) => <ComparedOutcome answer={practiceBesideOutcome} choice={choice} />}
    </ComparisonPage>
  );
}
