import { gapSentence, lineFigure, lineNote, readOwnLine, stratifierDefinition } from '@monitor/domain';
import type { Figure, Note } from '@monitor/domain';
import { FigureTable, scaleFor, TrendChart } from '@monitor/web-charts';
import type { Measure } from '@monitor/web-charts';
import { Heading, OutsideDocument } from '@monitor/web-ui';
import { note } from '../source/finality.js';
import { FigureSection } from '../kit/FigureSection.js';
import { BreakNotes } from './BreakNotes.js';
import { breakKeys, breakLines } from './breaks.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { figureCells } from './figure-cells.js';
import { besideEngland, englandColumn } from './england-beside.js';
import type { EnglandBeside } from './england-beside.js';
import { equityFacts, gapColumns, toGapRows, toTrend } from './equity-rows.js';
import type { GapRow } from './equity-rows.js';
import { gapInWords } from './gap-in-words.js';
import { lineFact, lineOfArea } from './own-line.js';
import { OwnLineForm } from './OwnLineForm.js';
import { absenceSentence, gapTitle, ratioSentence, ratioTitle, subjectOf } from './equity-words.js';

interface GapSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  choice: Pick<EquityChoice, 'level' | 'target'>;
  /** Held against the area, where that is not England itself. */
  england: EnglandBeside | null;
  notes: readonly Note[];
}

interface GapPictureProps {
  area: EquityArea;
  england: EnglandBeside | null;
  measure: Measure;
  read: (point: Pick<EquityPoint, 'difference' | 'ratio'>) => Figure;
  title: string;
  /** Where the reader's own line stands, as a difference of shares; null for none. */
  line?: number | null;
}

function GapPicture({ area, england, measure, read, title, line = null }: GapPictureProps) {
  const points = toTrend(area.points, read);
  const breaks = breakKeys(area);
  const beside = besideEngland(england, area.points, read);
  const scale = scaleFor(
    measure,
    [...points, ...(beside?.points ?? [])]
      .map(({ estimate }) => estimate)
      .concat(line === null ? [] : lineFigure(line)),
  );
  return (
    <TrendChart
      points={points}
      scale={scale}
      breaks={breaks}
      beside={beside}
      ownLine={line === null ? null : { name: 'Your line', value: line }}
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
function RatioPicture({ answer, area, england }: Pick<GapSectionProps, 'answer' | 'area' | 'england'>) {
  return (
    <>
      <Heading level={3} className="nhsuk-heading-s" data-picture="">
        {ratioTitle(area)}
      </Heading>
      <p>{ratioSentence(answer)}</p>
      <GapPicture area={area} england={england} measure="RATIO" read={({ ratio }) => ratio} title={ratioTitle(area)} />
    </>
  );
}

/** The gap quarter by quarter, and that of England behind it where there is one to hold it against. */
function tableOf(area: EquityArea, england: EnglandBeside | null) {
  const own = gapColumns('BY_QUARTER');
  const beside = england === null ? [] : [englandColumn<GapRow>(england)];
  return {
    columns: own.flatMap((column) => (column.key === 'gap' ? [column, ...beside] : [column])),
    rows: toGapRows(area),
    rowKey: ({ quarter }: GapRow) => quarter.id,
  };
}

/** What the newest gap is made of, and how a gap is read. */
function sentenceOf({ answer, area, england }: GapSectionProps): string {
  const made = gapInWords(area, answer);
  const read = gapSentence(stratifierDefinition(answer.stratifier.stratifier));
  const dashed = england === null ? '' : ' The dashed line is England.';
  return `${made === undefined ? read : `${made} ${read}`}${dashed}`;
}

/** The gap in percentage points, with a line of the reader's own where she set one, and the form to set it. */
function PointsPicture({ area, england, choice }: Pick<GapSectionProps, 'area' | 'england' | 'choice'>) {
  const line = readOwnLine(choice.target);
  return (
    <>
      {line !== null && <p data-picture="">{lineOfArea(area, line)}</p>}
      <p className="monitor-axis-name" data-picture="">
        Percentage points
      </p>
      <GapPicture
        area={area}
        england={england}
        measure="PERCENTAGE_POINTS"
        read={({ difference }) => difference}
        title={gapTitle(area)}
        line={line}
      />
      <OutsideDocument>
        <OwnLineForm key={choice.target} typed={choice.target} />
      </OutsideDocument>
    </>
  );
}

/** How wide the gap is and was: in percentage points, and as a ratio, with one table for both. */
export function GapSection(props: GapSectionProps) {
  const { answer, area, choice, england, notes } = props;
  const gaps = toTrend(area.points, ({ difference }) => difference);
  const absence = absenceSentence(gaps, breakKeys(area));
  const table = tableOf(area, england);
  const line = readOwnLine(choice.target);
  return (
    <FigureSection
      title={gapTitle(area)}
      sentence={sentenceOf(props)}
      notes={notes}
      notesOfFile={[
        ...area.findings.map(({ sentence }) => note(sentence)),
        ...(line === null ? [] : [note(lineNote(line))]),
        ...breakLines([area]),
      ]}
      table={table}
      fileName={['Gap', subjectOf(answer, area)]}
      boundaries={answer.boundaries}
      facts={[...equityFacts(answer), ...(line === null ? [] : [lineFact(line)])]}
    >
      {absence !== null && <p>{absence}</p>}
      <PointsPicture area={area} england={england} choice={choice} />
      <RatioPicture answer={answer} area={area} england={england} />
      <BreakNotes areas={[area]} />
      <FigureTable
        caption={`Gap in ${subjectOf(answer, area)}`}
        table={table}
        cells={figureCells<GapRow>(answer, choice)}
      />
    </FigureSection>
  );
}
