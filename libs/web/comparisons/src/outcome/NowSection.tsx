import { areasName, formatCount, shownValue, upperFirst, writeFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import { FigureTable, ScatterPlot, scaleFor } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { finality, note } from '../source/finality.js';
import { LookFirst } from './LookFirst.js';
import type { OutcomeAnswer, OutcomeArea } from './outcome-answer.js';
import type { OutcomeChoice } from './outcome-filters.js';
import { outcomeColumns, outcomeFacts, outcomeUnit, toOutcomePoints } from './outcome-rows.js';

interface NowSectionProps {
  answer: OutcomeAnswer;
  choice: OutcomeChoice;
}

/** Points are drawn without their intervals, so that the axis goes by the points alone. */
function scaleOf(
  unit: 'SHARE' | 'PERCENTAGE_POINTS',
  areas: readonly OutcomeArea[],
  read: (of: OutcomeArea) => Figure,
) {
  return scaleFor(
    unit,
    areas.map((each) => ({ ...read(each), lower: null, upper: null })),
  );
}

/** The line at England's figure; none where it is not shown. */
function lineAt(england: Figure) {
  const value = shownValue(england);
  return value === null ? null : { value, label: `England ${writeFigure(england).figure}` };
}

/** The scatter of areas, with England’s lines, and how many are not in it. */
function NowPicture({ title, answer, choice }: NowSectionProps & { title: string }) {
  const { areas, column, englandInPlace, englandOutcome, outcomeName } = answer;
  const names = areasName(choice.level);
  const points = toOutcomePoints(areas, choice);
  const without = areas.length - points.length;
  const alone = without === 1 ? `${names.one} is` : `${names.many} are`;
  return (
    <>
      <p className="monitor-axis-name" data-picture="">
        Across: share in place of “{column?.label}”. Up: {outcomeName}
        {choice.outcome === 'GAP' ? ', percentage points' : ''}.
      </p>
      <ScatterPlot
        points={points}
        xScale={scaleOf('SHARE', areas, ({ inPlace }) => inPlace)}
        yScale={scaleOf(outcomeUnit(choice), areas, ({ outcome }) => outcome)}
        line={lineAt(englandOutcome)}
        upright={lineAt(englandInPlace)}
        label={`${title}: ${formatCount(points.length)} ${names.many}. The table below has the numbers.`}
      />
      {without > 0 && (
        <p>
          {formatCount(without)} {alone} in the table alone: nobody there answered, or the outcome is hidden or not
          reported.
        </p>
      )}
    </>
  );
}

/** How practice and outcome lie in the quarter viewed: the scatter, where to look first, and the table of all. */
export function NowSection({ answer, choice }: NowSectionProps) {
  const { areas, column, outcomeName, quarter, source } = answer;
  const names = areasName(choice.level);
  const label = column?.label ?? '';
  const table = {
    columns: outcomeColumns(upperFirst(names.one), choice),
    rows: areas,
    rowKey: ({ area }: OutcomeArea) => area.code,
  };
  const title = `“${label}” in place beside ${outcomeName}`;
  return (
    <FigureSection
      title={title}
      sentence={`Each point is one ${names.one}: the further right, the more of “${label}” its organisations have in place; the higher, the ${choice.outcome === 'GAP' ? 'more the first group has than the second' : 'higher the share'}. Those of fewer than five organisations are drawn hollow, and count in no verdict. That two things go together does not say that one makes the other.`}
      notes={[note(source), finality(quarter)]}
      table={table}
      fileName={['Practice beside outcome', label, outcomeName, quarter.label]}
      boundaries={choice.boundaries}
      facts={outcomeFacts(answer)}
    >
      <NowPicture title={title} answer={answer} choice={choice} />
      <LookFirst answer={answer} choice={choice} />
      <FigureTable caption={`“${label}” in place and ${outcomeName} by ${names.one}, ${quarter.label}`} table={table} />
    </FigureSection>
  );
}
