import { gapSentence, stratifierDefinition } from '@monitor/domain';
import type { Figure, Note } from '@monitor/domain';
import { FigureTable, scaleFor, TrendChart } from '@monitor/web-charts';
import type { Measure } from '@monitor/web-charts';
import { note } from '../source/finality.js';
import { FigureSection } from '../kit/FigureSection.js';
import { BreakNotes } from './BreakNotes.js';
import { breakKeys, breakLines } from './breaks.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { figureCells } from './figure-cells.js';
import { equityFacts, gapColumns, toGapRows, toTrend } from './equity-rows.js';
import type { GapRow } from './equity-rows.js';
import { gapInWords } from './gap-in-words.js';
import { absenceSentence, gapTitle, ratioSentence, ratioTitle, subjectOf } from './equity-words.js';

interface GapSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  choice: Pick<EquityChoice, 'level'>;
  notes: readonly Note[];
}

interface GapPictureProps {
  area: EquityArea;
  measure: Measure;
  read: (point: EquityPoint) => Figure;
  title: string;
}

function GapPicture({ area, measure, read, title }: GapPictureProps) {
  const points = toTrend(area.points, read);
  const breaks = breakKeys(area);
  const scale = scaleFor(
    measure,
    points.map(({ estimate }) => estimate),
  );
  return (
    <TrendChart
      points={points}
      scale={scale}
      breaks={breaks}
      height={260}
      label={`${title}. ${absenceSentence(points, breaks) ?? ''} ${partsInWords(area)} The table below has the numbers.`}
    />
  );
}

/** What parts the line, for whoever cannot see the dashed line. */
function partsInWords({ breaks }: EquityArea): string {
  return breaks.map(({ title }) => `A break parts the line: ${title}.`).join(' ');
}

/** The same gap as a ratio, which may move otherwise than the points. */
function RatioPicture({ answer, area }: Pick<GapSectionProps, 'answer' | 'area'>) {
  return (
    <>
      <h3 className="nhsuk-heading-s" data-picture="">
        {ratioTitle(area)}
      </h3>
      <p>{ratioSentence(answer)}</p>
      <GapPicture area={area} measure="RATIO" read={({ ratio }) => ratio} title={ratioTitle(area)} />
    </>
  );
}

/** What the newest gap is made of, and how a gap is read. */
function sentenceOf(answer: EquityAnswer, area: EquityArea): string {
  const made = gapInWords(area, answer);
  const read = gapSentence(stratifierDefinition(answer.stratifier.stratifier));
  return made === undefined ? read : `${made} ${read}`;
}

/** How wide the gap is and was: in percentage points, and as a ratio, with one table for both. */
export function GapSection({ answer, area, choice, notes }: GapSectionProps) {
  const gaps = toTrend(area.points, ({ difference }) => difference);
  const absence = absenceSentence(gaps, breakKeys(area));
  const table = {
    columns: gapColumns('BY_QUARTER'),
    rows: toGapRows(area),
    rowKey: ({ quarter }: GapRow) => quarter.id,
  };
  return (
    <FigureSection
      title={gapTitle(area)}
      sentence={sentenceOf(answer, area)}
      notes={notes}
      notesOfFile={[...area.findings.map(({ sentence }) => note(sentence)), ...breakLines([area])]}
      table={table}
      fileName={['Gap', subjectOf(answer, area)]}
      boundaries={answer.boundaries}
      facts={equityFacts(answer)}
    >
      {absence !== null && <p>{absence}</p>}
      <p className="monitor-axis-name" data-picture="">
        Percentage points
      </p>
      <GapPicture
        area={area}
        measure="PERCENTAGE_POINTS"
        read={({ difference }) => difference}
        title={gapTitle(area)}
      />
      <RatioPicture answer={answer} area={area} />
      <BreakNotes areas={[area]} />
      <FigureTable
        caption={`Gap in ${subjectOf(answer, area)}`}
        table={table}
        cells={figureCells<GapRow>(answer, choice)}
      />
    </FigureSection>
  );
}
