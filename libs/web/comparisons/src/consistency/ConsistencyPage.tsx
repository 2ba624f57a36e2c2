import { CompareConsistencyDocument } from '@monitor/web-graphql';
import { Empty, OutsideDocument, useIsInDocument } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { FindingsSection } from '../kit/FindingsSection.js';
import { withinOptions } from '../kit/common-filters.js';
import { comparableQuarters } from '../quarters/settled-quarter.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { HeatmapSection } from './HeatmapSection.js';
import { NextStep } from './NextStep.js';
import { OverTimeSection } from './OverTimeSection.js';
import { SpreadSection } from './SpreadSection.js';
import { inOrder } from './in-order.js';
import { countingChecked, firstFinding, otherFindings } from './consistency-answer.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import { consistencyFilters, toConsistencyVariables } from './consistency-filters.js';
import type { ChangeConsistency, ConsistencyChoice } from './consistency-filters.js';

interface ComparedConsistencyProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
  onChange: ChangeConsistency;
  quarters: readonly ComparedQuarter[];
}

/** Why there is nothing to compare. */
function whyEmpty({ peerGroup }: ConsistencyAnswer): string {
  if (peerGroup?.note != null) return `There is nothing to compare here. ${peerGroup.note}`;
  return 'Nothing was asked for here. Organisations of this type may not be asked about this domain, or the region may not have been there in this quarter.';
}

/** The heatmap, what is behind one of its columns, and where to go from there. */
function ComparedConsistency({ answer: asked, choice, onChange, quarters }: ComparedConsistencyProps) {
  const isInDocument = useIsInDocument();
  const unordered = choice.count === 'CHECKED' ? countingChecked(asked) : asked;
  const { areas, columns, columnToOpen } = unordered;
  if (areas.length === 0 || columns.length === 0) {
    return <Empty why={whyEmpty(asked)} />;
  }
  const chosen = columns.find(({ key }) => key === choice.column);
  const column = chosen ?? columns.find(({ key }) => key === columnToOpen) ?? null;
  // A document has the spread of a column that was chosen, and of no other.
  const opened = isInDocument ? (chosen ?? null) : column;
  const answer = { ...unordered, areas: inOrder(areas, choice.order, column?.key ?? null) };
  return (
    <>
      {answer.peerGroup?.note != null && <p>{answer.peerGroup.note}</p>}
      <HeatmapSection answer={answer} choice={choice} column={column} quarters={comparableQuarters(quarters)} />
      <OutsideDocument>
        <FindingsSection title="What else these returns say" findings={otherFindings(answer)} />
        <NextStep answer={answer} choice={choice} column={column} />
      </OutsideDocument>
      {opened !== null && <SpreadSection answer={answer} column={opened} choice={choice} onChange={onChange} />}
      <OutsideDocument>
        {answer.isChecked ? (
          <p>Earlier quarters are followed by every claim. Count every claim above to see them.</p>
        ) : (
          <OverTimeSection answer={answer} choice={choice} />
        )}
      </OutsideDocument>
    </>
  );
}

/** Where practice is uneven, here and against others. */
export function ConsistencyPage() {
  return (
    <ComparisonPage
      title="Where practice is uneven"
      what="the comparison"
      document={CompareConsistencyDocument}
      filters={consistencyFilters}
      toVariables={toConsistencyVariables}
      offer={(answer) => ({ within: withinOptions(answer?.regions ?? []) })}
      isFindingFolded
      finding={({ consistency }, { count }) => firstFinding(consistency, count === 'CHECKED')}
    >
      {({ consistency }, choice, change, quarters) => (
        <ComparedConsistency answer={consistency} choice={choice} onChange={change} quarters={quarters} />
      )}
    </ComparisonPage>
  );
}
