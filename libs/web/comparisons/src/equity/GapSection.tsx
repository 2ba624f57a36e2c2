import { ChartFigure, DownloadRows, MarkerNotes, scaleFor, TrendChart } from '@monitor/web-charts';
import type { Measure, ShownEstimate } from '@monitor/web-charts';
import { fileReading } from '../boundaries/file-reading.js';
import { SourceLine } from '../source/SourceLine.js';
import { BreakNotes } from './BreakNotes.js';
import { GapTable } from './GapTable.js';
import { absenceSentence } from './absence-sentence.js';
import { breakKeys, breakLines, quarterInSeries } from './breaks.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';
import { gapCsv } from './equity-csv.js';
import { gapSentence, gapTitle, ratioSentence, ratioTitle } from './gap-titles.js';
import { toTrend } from './to-trend.js';

interface GapSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  notes: readonly string[];
}

interface GapPictureProps {
  area: EquityArea;
  measure: Measure;
  read: (point: EquityPoint) => ShownEstimate;
  title: string;
}

function GapPicture({ area, measure, read, title }: GapPictureProps) {
  const points = toTrend(area.points, read);
  const breaks = breakKeys(area);
  return (
    <TrendChart
      points={points}
      scale={scaleFor(
        measure,
        points.map(({ estimate }) => estimate),
      )}
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

/** How wide the gap is and was: in percentage points, and as a ratio, with one table for both. */
export function GapSection({ answer, area, notes }: GapSectionProps) {
  const { metric, stratifier } = answer;
  const keys = breakKeys(area);
  const absence = absenceSentence(
    toTrend(area.points, ({ difference }) => difference),
    keys,
  );
  const subject = `${metric.shortName} by ${stratifier.label.toLowerCase()}, ${area.area.shortName}`;
  return (
    <ChartFigure
      title={gapTitle(area)}
      sentence={gapSentence(stratifier.ordered)}
      source={<SourceLine sentences={notes} />}
      download={
        <DownloadRows
          table={gapCsv([area], [...notes, ...breakLines([area])])}
          name={['Gap', subject, ...fileReading(answer)]}
        />
      }
    >
      {absence !== null && <p>{absence}</p>}
      <p className="monitor-axis-name">Percentage points</p>
      <GapPicture area={area} measure="GAP" read={({ difference }) => difference} title={gapTitle(area)} />
      <h3 className="nhsuk-heading-s">{ratioTitle(area)}</h3>
      <p>{ratioSentence(stratifier.ordered)}</p>
      <GapPicture area={area} measure="RATIO" read={({ ratio }) => ratio} title={ratioTitle(area)} />
      <BreakNotes areas={[area]} />
      <GapTable caption={`Gap in ${subject}`} area={area} />
      <MarkerNotes
        texts={area.points.flatMap((point) => [
          quarterInSeries(point.quarter, keys),
          ...[point.difference, point.ratio, point.unknown].map(({ text }) => text),
        ])}
      />
    </ChartFigure>
  );
}
