import { formatCount, upperFirst } from '@monitor/domain';
import type { FigureRows } from '@monitor/domain';
import {
  FigureTable,
  IntervalPlot,
  SmallMultiples,
  TableDetails,
  toIntervalRows,
  wholeShareScale,
} from '@monitor/web-charts';
import { useOwnRegion } from '@monitor/web-graphql';
import { OutsideDocument } from '@monitor/web-ui';
import { FigureSection } from '../kit/FigureSection.js';
import { finality, liveCounts, note } from '../source/finality.js';
import type { PaceAnswer } from './pace-answer.js';
import { comparedName } from './pace-filters.js';
import type { PaceChoice } from './pace-filters.js';
import { curveColumns, paceColumns, paceFacts, toCurveRows, toPacePanels, toPaceRows } from './pace-rows.js';
import type { CurveRow, PaceRow } from './pace-rows.js';

interface CurveSectionProps {
  answer: PaceAnswer;
  choice: PaceChoice;
}

/** More small charts than these say nothing side by side: the table has the figures. */
const mostPanels = 12;

/** What could not be followed, in words. */
function leftOut({ beginningUnknown, withoutPlan }: PaceAnswer): string {
  const unknown = `${formatCount(beginningUnknown)} more had been under way for an unknown time when they were first seen, or after a missing return`;
  return `${unknown}; ${formatCount(withoutPlan)} times an action was put in place from one quarter to the next without having been seen as a plan. Neither counts here.`;
}

type PaceTable = FigureRows<PaceRow>;

interface PictureProps extends CurveSectionProps {
  title: string;
  table: PaceTable;
}

/** The curve of each; where there are many, the share in place within a year of each. */
function CurvePicture({ title, answer, choice, table }: PictureProps) {
  const ownRegion = useOwnRegion();
  const panels = toPacePanels(answer);
  const { many } = comparedName(choice.compare);
  if (panels.length > 0 && panels.length <= mostPanels) {
    return (
      <>
        <p className="monitor-axis-name" data-picture="">
          Across: quarters since a plan was made. Up: share of all plans that are in place.
        </p>
        <SmallMultiples panels={panels} scale={wholeShareScale} label={title} />
        <p className="nhsuk-body-s">The dashed line is all {many} together.</p>
      </>
    );
  }
  return (
    <>
      <p className="monitor-axis-name" data-picture="">
        Share of plans in place within a year
      </p>
      <IntervalPlot
        rows={toIntervalRows(table, 'withinYear')}
        scale={wholeShareScale}
        highlighted={ownRegion}
        label={`${title}: in place within a year, by ${comparedName(choice.compare).one}. The table below has the numbers.`}
      />
    </>
  );
}

interface EveryPointProps {
  practice: PaceAnswer['practice'];
  rows: readonly PaceRow[];
  /** What one of those compared is called. */
  one: string;
}

/** The curves in numbers, which are many: a document leaves them to the page. */
function EveryPoint({ practice, rows, one }: EveryPointProps) {
  return (
    <OutsideDocument>
      <TableDetails summary="Show every point of the lines as a table">
        <FigureTable
          caption={`“${practice.label}” by quarters since the plan`}
          table={{
            columns: curveColumns(upperFirst(one)),
            rows: toCurveRows(rows),
            rowKey: ({ area, point }: CurveRow) => `${area.code} ${String(point.quarters)}`,
          }}
        />
      </TableDetails>
    </OutsideDocument>
  );
}

/** How long plans take: the curves, and the table of all. */
export function CurveSection({ answer, choice }: CurveSectionProps) {
  const { practice, quarter, source, allowance } = answer;
  const { one } = comparedName(choice.compare);
  const table: PaceTable = {
    columns: paceColumns(upperFirst(one)),
    rows: toPaceRows(answer),
    rowKey: ({ area }: PaceRow) => area.code,
  };
  const title = `“${practice.label}” from plan to practice`;
  return (
    <FigureSection
      title={title}
      sentence="How many plans are in place so many quarters after they were made; the rest is given up or still open. A plan begins in the quarter in which an action is first planned or in progress, and is followed until it is in place, given up, or a return is missing."
      notes={[note(source), note(leftOut(answer)), finality(quarter), liveCounts]}
      notesOfFile={[note(allowance)]}
      table={table}
      fileName={['From plan to practice', practice.label, quarter.label]}
      boundaries={choice.boundaries}
      facts={paceFacts(answer)}
    >
      <CurvePicture title={title} answer={answer} choice={choice} table={table} />
      <FigureTable
        caption={`How long plans for “${practice.label}” take by ${one}, up to ${quarter.label}`}
        table={table}
      />
      <p className="nhsuk-body-s">{allowance}</p>
      <EveryPoint practice={practice} rows={table.rows} one={one} />
    </FigureSection>
  );
}
