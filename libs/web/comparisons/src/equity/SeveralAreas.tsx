import { areasName, gapSentence, stratifierDefinition, upperFirst } from '@monitor/domain';
import { FigureTable, IntervalPlot, scaleFor, SmallMultiples, toIntervalRows } from '@monitor/web-charts';
import type { CellContents } from '@monitor/web-charts';
import { useActing } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { CautionMark } from '../kit/CautionMark.js';
import { withParameters } from '../kit/with-parameters.js';
import { BreakNotes } from './BreakNotes.js';
import { breakLines } from './breaks.js';
import type { EnglandBeside } from './england-beside.js';
import { byLatestGap } from './equity-answer.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { figureCells } from './figure-cells.js';
import { GapMap } from './GapMap.js';
import { equityFacts, gapColumns, toAreaPanels, toGapRows } from './equity-rows.js';
import type { GapRow } from './equity-rows.js';
import { equityNotes, severalAreasTitle, subjectOf } from './equity-words.js';
import { changeColumn, changeInWords, isLevelledDown } from './latest-change.js';
import { hasSteadiedGaps, SteadiedGaps } from './SteadiedGaps.js';
import { partedByGap, WithoutGap } from './WithoutGap.js';

interface SeveralAreasProps {
  answer: EquityAnswer;
  choice: EquityChoice;
  /** Held against each region; null where areas are drawn in one quarter. */
  england: EnglandBeside | null;
}

function AreaLink({ area }: Pick<EquityArea, 'area'>) {
  const [parameters] = useSearchParams();
  return (
    <TextLink to={withParameters(parameters, { area: area.code })} about="follow over the quarters">
      {area.shortName}
    </TextLink>
  );
}

/** A gap that closed the wrong way bears the mark of a caution beside its words. */
function Change({ area }: { area: EquityArea | undefined }) {
  if (area === undefined) return null;
  return (
    <>
      {isLevelledDown(area) && <CautionMark />} {changeInWords(area)}
    </>
  );
}

const cellsOf = (areas: readonly EquityArea[]): CellContents<GapRow> => ({
  area: ({ area }) => <AreaLink area={area} />,
  change: ({ area }) => <Change area={areas.find((each) => each.area.code === area.code)} />,
});

/** The areas with the newest gap of each, and what became of it. */
const newestGaps = (areas: readonly EquityArea[], columns: ReturnType<typeof gapColumns>) => ({
  columns: columns.flatMap((column) => (column.key === 'gap' ? [column, changeColumn(areas)] : [column])),
  rows: areas.flatMap((area) => toGapRows(area).slice(-1)),
  rowKey: ({ area }: GapRow) => area.code,
});

interface GapPlotsProps extends SeveralAreasProps {
  newest: ReturnType<typeof newestGaps>;
  shown: readonly EquityArea[];
}

/** Regions have a small chart each, boards one line in a chart of them all. */
function GapPlots({ answer, choice, england, newest, shown }: GapPlotsProps) {
  const acting = useActing();
  const areas = byLatestGap(shown);
  const ofEngland = england?.points.map(({ difference }) => difference) ?? [];
  const gaps = [...areas.flatMap(toGapRows).map(({ point }) => point.difference), ...ofEngland];
  const scale = scaleFor('PERCENTAGE_POINTS', gaps, 4);
  const label = `Gap in ${subjectOf(answer)}`;
  if (choice.level === 'REGION')
    return <SmallMultiples panels={toAreaPanels(areas, england)} scale={scale} label={label} />;
  return (
    <IntervalPlot
      rows={toIntervalRows(newest, 'gap')}
      scale={scale}
      highlighted={acting?.scopeCode ?? null}
      label={`${label} by ${areasName(choice.level).one}. ${severalAreasTitle(areas)}. The table below has the numbers.`}
    />
  );
}

/** All regions over time side by side, or all boards in the latest quarter. */
export function SeveralAreas({ answer, choice, england }: SeveralAreasProps) {
  const all = byLatestGap(answer.areas);
  // Regions are drawn over time, where an earlier quarter may have a gap; boards in one quarter.
  const { shown: areas, without } = choice.level === 'ICB' ? partedByGap(all) : { shown: all, without: [] };
  const latest = areas[0]?.points.at(-1)?.quarter;
  const names = areasName(choice.level);
  const subject = subjectOf(answer);
  const columns = gapColumns({ byArea: upperFirst(names.one), withSteadied: hasSteadiedGaps(areas) });
  const newest = newestGaps(areas, columns);
  return (
    <FigureSection
      title={severalAreasTitle(areas)}
      sentence={`${gapSentence(stratifierDefinition(answer.stratifier.stratifier))} All ${names.many} are on the same scale, the widest gap first.${england === null ? '' : ' The dashed line is England.'} Each change is judged as on the page of its ${names.one}.`}
      notes={equityNotes(answer, latest)}
      notesOfFile={[...(answer.comparison === null ? [] : [note(answer.comparison.sentence)]), ...breakLines(areas)]}
      table={{ columns, rows: answer.areas.flatMap(toGapRows) }}
      fileName={['Gap', subject, names.many]}
      boundaries={answer.boundaries}
      facts={equityFacts(answer)}
    >
      {choice.level === 'ICB' && <GapMap answer={answer} areas={all} />}
      <p className="monitor-axis-name" data-picture="">
        Percentage points
      </p>
      <GapPlots answer={answer} choice={choice} england={england} newest={newest} shown={areas} />
      <BreakNotes areas={areas} />
      <SteadiedGaps areas={areas} name={names.one} />
      <FigureTable
        caption={`Gap in ${subject} by ${names.one}, ${latest?.label ?? ''}`}
        table={newest}
        cells={{ ...cellsOf(areas), ...figureCells<GapRow>(answer, choice) }}
      />
      <WithoutGap areas={without} names={names} />
    </FigureSection>
  );
}
