import { areasName, upperFirst } from '@monitor/domain';
import { FigureTable, IntervalPlot, scaleFor, SmallMultiples, toIntervalRows } from '@monitor/web-charts';
import { useActing } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { FigureSection } from '../kit/FigureSection.js';
import { withParameters } from '../kit/with-parameters.js';
import { BreakNotes } from './BreakNotes.js';
import { breakLines } from './breaks.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { gapColumns, toAreaPanels, toGapRows } from './equity-rows.js';
import type { GapRow } from './equity-rows.js';
import { equityNotes, gapSentence, severalAreasTitle, subjectOf } from './equity-words.js';

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

/** All regions over time side by side, or all boards in the latest quarter. */
export function SeveralAreas({ answer, choice }: SeveralAreasProps) {
  const acting = useActing();
  const { areas } = answer;
  const latest = areas[0]?.points.at(-1)?.quarter;
  const names = areasName(choice.level);
  const title = severalAreasTitle(areas);
  const rows = areas.flatMap(toGapRows);
  const scale = scaleFor(
    'PERCENTAGE_POINTS',
    rows.map(({ point }) => point.difference),
    4,
  );
  const subject = subjectOf(answer);
  const columns = gapColumns({ byArea: upperFirst(names.one) });
  const newest = {
    columns,
    rows: areas.flatMap((area) => toGapRows(area).slice(-1)),
    rowKey: ({ area }: GapRow) => area.code,
  };
  return (
    <FigureSection
      title={title}
      sentence={`${gapSentence(answer.stratifier.ordered)} All ${names.many} are on the same scale.`}
      notes={equityNotes(answer, latest)}
      notesOfFile={breakLines(areas)}
      table={{ columns, rows }}
      fileName={['Gap', subject, names.many]}
      boundaries={answer.boundaries}
    >
      <p className="monitor-axis-name">Percentage points</p>
      {choice.level === 'REGION' ? (
        <SmallMultiples panels={toAreaPanels(areas)} scale={scale} label={`Gap in ${subject}`} />
      ) : (
        <IntervalPlot
          rows={toIntervalRows(newest, 'gap')}
          scale={scale}
          highlighted={acting?.scopeCode ?? null}
          label={`Gap in ${subject} by ${names.one}. ${title}. The table below has the numbers.`}
        />
      )}
      <BreakNotes areas={areas} />
      <FigureTable
        caption={`Gap in ${subject} by ${names.one}, ${latest?.label ?? ''}`}
        table={newest}
        cells={{ area: ({ area }) => <AreaLink area={area} /> }}
      />
    </FigureSection>
  );
}
