import { formatCount, writeFigure } from '@monitor/domain';
import { FigureTable, ScatterPlot, wholeShareScale } from '@monitor/web-charts';
import { NeedBesidePracticeDocument } from '@monitor/web-graphql';
import { Empty } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { FigureSection } from '../kit/FigureSection.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { AskAfter } from './AskAfter.js';
import type { NeedAnswer, NeedBoard } from './need-answer.js';
import { needFilters, toNeedVariables } from './need-filters.js';
import type { NeedChoice } from './need-filters.js';
import { needColumns, needFacts, toNeedPoints } from './need-rows.js';

interface ComparedNeedProps {
  answer: NeedAnswer;
  choice: NeedChoice;
}

const noIndex =
  'No index of exclusion risk has been imported. The national team imports one that is published for small areas; from then on this page sets it beside what boards have in place.';

/** The scatter of boards, the list of those to ask after, and the table of all. */
function ComparedNeed({ answer, choice }: ComparedNeedProps) {
  const { areas, column, england, index, quarter, source } = answer;
  if (index === null) return <Empty why={noIndex} />;
  if (column === null || areas.length === 0) {
    return <Empty why="Nothing was asked for here: organisations of this type are not asked about this domain." />;
  }
  const table = { columns: needColumns, rows: areas, rowKey: ({ area }: NeedBoard) => area.code };
  const points = toNeedPoints(areas, choice.area);
  const without = areas.length - points.length;
  const title = `Need beside “${column.label}” in place`;
  return (
    <FigureSection
      title={title}
      sentence={`Each point is a board: the further right, the more its small areas are at risk; the higher, the more of “${column.label}” its organisations have in place. Boards of fewer than five organisations are drawn hollow. That two things go together does not say that one makes the other.`}
      notes={[note(source), finality(quarter), liveCounts]}
      table={table}
      fileName={['Need beside practice', column.label, quarter.label]}
      boundaries={choice.boundaries}
      facts={needFacts(answer)}
    >
      <p className="monitor-axis-name" data-picture="">
        Across: mean score of need ({index.name}). Up: share in place.
      </p>
      <ScatterPlot
        points={points}
        yScale={wholeShareScale}
        line={england.value === null ? null : { value: england.value, label: `England ${writeFigure(england).figure}` }}
        label={`${title}: ${formatCount(points.length)} boards by the mean score of their small areas and their share in place. The table below has the numbers.`}
      />
      {without > 0 && (
        <p>
          {formatCount(without)} {without === 1 ? 'board is' : 'boards are'} in the table alone: nobody there answered,
          or the index does not know its small areas.
        </p>
      )}
      <AskAfter answer={answer} ownRegion={choice.area} />
      <FigureTable caption={`Need and “${column.label}” in place by board, ${quarter.label}`} table={table} />
    </FigureSection>
  );
}

/** Where need is high, and what is in place there. */
export function NeedPage() {
  return (
    <ComparisonPage
      title="Need beside practice"
      what="need and practice"
      document={NeedBesidePracticeDocument}
      filters={needFilters}
      toVariables={toNeedVariables}
      offer={() => ({})}
      finding={({ needBesidePractice: { index, finding } }) => (index === null ? null : finding)}
    >
      {({ needBesidePractice }, choice) => <ComparedNeed answer={needBesidePractice} choice={choice} />}
    </ComparisonPage>
  );
}
