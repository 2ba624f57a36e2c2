import { areasName, formatCount, gapFigure, upperFirst } from '@monitor/domain';
import { FigureTable, ScatterPlot, scaleFor } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { FindingsSection } from '../kit/FindingsSection.js';
import { finality, note } from '../source/finality.js';
import type { OutcomeAnswer, OutcomeArea } from './outcome-answer.js';
import type { OutcomeChoice } from './outcome-filters.js';
import { changeColumns, outcomeFacts, toChangePoints } from './outcome-rows.js';

interface ChangeSectionProps {
  answer: OutcomeAnswer;
  choice: OutcomeChoice;
}

const inPoints = (values: readonly number[]) =>
  scaleFor(
    'PERCENTAGE_POINTS',
    values.map((value) => gapFigure({ status: 'PUBLISHED', value, lower: null, upper: null })),
  );

/** The scatter of both changes; nothing is drawn where no area has both. */
function ChangePicture({ title, answer: { areas, column }, choice }: ChangeSectionProps & { title: string }) {
  const points = toChangePoints(areas, choice);
  return (
    <>
      <p className="monitor-axis-name" data-picture="">
        Across: change of the share in place of “{column?.label}”. Up: how much wider the gap became. Both in percentage
        points.
      </p>
      {points.length > 0 && (
        <ScatterPlot
          points={points}
          xScale={inPoints(points.map(({ x }) => x))}
          yScale={inPoints(points.map(({ y }) => y))}
          line={{ value: 0, label: 'No change of the gap' }}
          label={`${title}: ${formatCount(points.length)} ${areasName(choice.level).many}. The table below has the numbers.`}
        />
      )}
    </>
  );
}

/** Whether areas that put more in place over a year saw their gap change; nothing where that may not be compared. */
export function ChangeSection({ answer, choice }: ChangeSectionProps) {
  const { areas, changeFinding, column, outcomeName, quarter, since, source } = answer;
  if (changeFinding === null || since === null) return null;
  const names = areasName(choice.level);
  const label = column?.label ?? '';
  const table = {
    columns: changeColumns(upperFirst(names.one)),
    rows: areas,
    rowKey: ({ area }: OutcomeArea) => area.code,
  };
  const title = `How both changed since ${since.label}`;
  return (
    <>
      <FindingsSection title="Over a year" findings={[changeFinding]} />
      <FigureSection
        title={title}
        sentence={`The further right, the more of “${label}” was put in place over the year; the higher, the wider the gap became. Each counts the organisations alone that gave it in both quarters, so that who answered is no change.`}
        notes={[note(source), finality(quarter)]}
        table={table}
        fileName={['Change of practice beside change of gap', label, outcomeName, quarter.label]}
        boundaries={choice.boundaries}
        facts={[...outcomeFacts(answer), { header: 'Since', value: since.label }]}
      >
        <ChangePicture title={title} answer={answer} choice={choice} />
        <FigureTable caption={`Changes since ${since.label} by ${names.one}`} table={table} />
      </FigureSection>
    </>
  );
}
