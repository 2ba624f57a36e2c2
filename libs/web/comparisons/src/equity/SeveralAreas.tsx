import { ChartFigure, DownloadRows, IntervalPlot, MarkerNotes, scaleFor, SmallMultiples } from '@monitor/web-charts';
import { useActing } from '@monitor/web-graphql';
import { fileReading } from '../boundaries/file-reading.js';
import { SourceLine } from '../source/SourceLine.js';
import { AreaGapTable } from './AreaGapTable.js';
import { BreakNotes } from './BreakNotes.js';
import { breakLines } from './breaks.js';
import type { EquityAnswer } from './equity-answer.js';
import { gapCsv } from './equity-csv.js';
import { equityNotes, weightsNotes } from './equity-notes.js';
import { gapSentence } from './gap-titles.js';
import { areaWords, severalAreasTitle } from './several-areas-titles.js';
import { toAreaIntervals, toAreaPanels } from './to-area-rows.js';
import type { EquityChoice } from './use-equity-choice.js';

interface SeveralAreasProps {
  answer: EquityAnswer;
  choice: EquityChoice;
}

/** All regions over time side by side, or all boards in the latest quarter. */
export function SeveralAreas({ answer, choice }: SeveralAreasProps) {
  const acting = useActing();
  const { areas, metric, stratifier } = answer;
  const latest = areas[0]?.points.at(-1)?.quarter;
  const notes = [...equityNotes(answer, latest, null), ...weightsNotes(areas)];
  const words = areaWords(choice.level);
  const title = severalAreasTitle(areas);
  const panels = toAreaPanels(areas);
  const gaps = areas.flatMap(({ points }) => points.map(({ difference }) => difference));
  const scale = scaleFor('GAP', gaps, 4);
  const subject = `${metric.shortName} by ${stratifier.label.toLowerCase()}`;
  return (
    <ChartFigure
      title={title}
      sentence={`${gapSentence(stratifier.ordered)} All ${words.many} are on the same scale.`}
      source={<SourceLine sentences={notes} />}
      download={
        <DownloadRows
          table={gapCsv(areas, [...notes, ...breakLines(areas)])}
          name={['Gap', subject, words.many, ...fileReading(answer)]}
        />
      }
    >
      <p className="monitor-axis-name">Percentage points</p>
      {choice.level === 'REGION' ? (
        <SmallMultiples panels={panels} scale={scale} label={`Gap in ${subject}`} />
      ) : (
        <IntervalPlot
          rows={toAreaIntervals(areas)}
          scale={scale}
          highlighted={acting?.scopeCode ?? null}
          label={`Gap in ${subject} by ${words.one}. ${title}. The table below has the numbers.`}
        />
      )}
      <BreakNotes areas={areas} />
      <AreaGapTable
        caption={`Gap in ${subject} by ${words.one}, ${latest?.label ?? ''}`}
        rowsName={words.heading}
        areas={areas}
      />
      <MarkerNotes texts={gaps.map(({ text }) => text)} />
    </ChartFigure>
  );
}
