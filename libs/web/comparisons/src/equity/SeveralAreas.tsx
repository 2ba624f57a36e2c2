import { areasName, gapSentence, stratifierDefinition, upperFirst } from '@monitor/domain';
import { FigureTable, IntervalPlot, scaleFor, SmallMultiples, toIntervalRows } from '@monitor/web-charts';
import type { CellContents } from '@monitor/web-charts';
import { useActing } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { withParameters } from '../kit/with-parameters.js';
import { BreakNotes } from './BreakNotes.js';
import { breakLines } from './breaks.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { figureCells } from './figure-cells.js';
import { equityFacts, gapColumns, toAreaPanels, toGapRows } from './equity-rows.js';
import type { GapRow } from './equity-rows.js';
import { equityNotes, severalAreasTitle, subjectOf } from './equity-words.js';
import { hasSteadiedGaps, SteadiedGaps } from './SteadiedGaps.js';

interface SeveralAreasProps {
  answer: EquityAnswer;
  choice: EquityChoice;
}

function AreaLink({ area }: Pick<EquityArea, 'area'>) {
  const [parameters] = useSearchParams();
  return (
    <TextLink to={withParameters(parameters, { area: area.code })} about="follow over the quarters">
      {area.shortName}
    </TextLink>
  );
}

const linked: CellContents<GapRow> = { area: ({ area }) => <AreaLink area={area} /> };

/** The areas with the newest gap of each. */
const newestGaps = (areas: readonly EquityArea[], columns: ReturnType<typeof gapColumns>) => ({
  columns,
  rows: areas.flatMap((area) => toGapRows(area).slice(-1)),
  rowKey: ({ area }: GapRow) => area.code,
});

/** Regions have a small chart each, boards one line in a chart of them all. */
function GapPlots({ answer, choice, newest }: SeveralAreasProps & { newest: ReturnType<typeof newestGaps> }) {
  const acting = useActing();
  const { areas } = answer;
  const gaps = areas.flatMap(toGapRows).map(({ point }) => point.difference);
  const scale = scaleFor('PERCENTAGE_POINTS', gaps, 4);
  const label = `Gap in ${subjectOf(answer)}`;
  if (choice.level === 'REGION') return <SmallMultiples panels={toAreaPanels(areas)} scale={scale} label={label} />;
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
export function SeveralAreas({ answer, choice }: SeveralAreasProps) {
  const { areas } = answer;
  const latest = areas[0]?.points.at(-1)?.quarter;
  const names = areasName(choice.level);
  const subject = subjectOf(answer);
  const columns = gapColumns({ byArea: upperFirst(names.one), withSteadied: hasSteadiedGaps(areas) });
  const newest = newestGaps(areas, columns);
  return (
    <FigureSection
      title={severalAreasTitle(areas)}
      sentence={`${gapSentence(stratifierDefinition(answer.stratifier.stratifier))} All ${names.many} are on the same scale.`}
      notes={equityNotes(answer, latest)}
      notesOfFile={[...(answer.comparison === null ? [] : [note(answer.comparison.sentence)]), ...breakLines(areas)]}
      table={{ columns, rows: areas.flatMap(toGapRows) }}
      fileName={['Gap', subject, names.many]}
      boundaries={answer.boundaries}
      facts={equityFacts(answer)}
    >
      <p className="monitor-axis-name" data-picture="">
        Percentage points
      </p>
      <GapPlots answer={answer} choice={choice} newest={newest} />
      <BreakNotes areas={areas} />
      <SteadiedGaps areas={areas} name={names.one} />
      <FigureTable
        caption={`Gap in ${subject} by ${names.one}, ${latest?.label ?? ''}`}
        table={newest}
        cells={{ ...linked, ...figureCells<GapRow>(answer, choice) }}
      />
    </FigureSection>
  );
}
