import { ChartFigure, DownloadRows, MarkerNotes, scaleFor, TrendChart } from '@monitor/web-charts';
import type { Measure, ShownEstimate } from '@monitor/web-charts';
import { SourceLine } from '../source/SourceLine.js';
import { GapTable } from './GapTable.js';
import { absenceSentence } from './absence-sentence.js';
import { breakKeys, breakSentence } from './boundary-breaks.js';
import type { BoundaryBreak } from './boundary-breaks.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';
import { gapCsv } from './equity-csv.js';
import { gapSentence, gapTitle, ratioSentence, ratioTitle } from './gap-titles.js';
import { toTrend } from './to-trend.js';

interface GapSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  breaks: readonly BoundaryBreak[];
  notes: readonly string[];
}

interface GapPictureProps {
  area: EquityArea;
  breaks: readonly BoundaryBreak[];
  measure: Measure;
  read: (point: EquityPoint) => ShownEstimate;
  title: string;
}

function GapPicture({ area, breaks, measure, read, title }: GapPictureProps) {
  const points = toTrend(area.points, read);
  return (
    <TrendChart
      points={points}
      scale={scaleFor(
        measure,
        points.map(({ estimate }) => estimate),
      )}
      breaks={breakKeys(breaks)}
      height={260}
      label={`${title}. ${absenceSentence(points) ?? ''} The table below has the numbers.`}
    />
  );
}

/** How wide the gap is and was: in percentage points, and as a ratio, with one table for both. */
export function GapSection({ answer, area, breaks, notes }: GapSectionProps) {
  const { metric, stratifier } = answer;
  const picture = { area, breaks };
  const absence = absenceSentence(toTrend(area.points, ({ difference }) => difference));
  const subject = `${metric.shortName} by ${stratifier.label.toLowerCase()}, ${area.area.shortName}`;
  return (
    <ChartFigure
      title={gapTitle(area)}
      sentence={gapSentence(stratifier.ordered)}
      source={<SourceLine sentences={notes} />}
      download={<DownloadRows table={gapCsv([area], notes)} name={['Gap', subject]} />}
    >
      {absence !== null && <p>{absence}</p>}
      {breaks.map((entry) => (
        <p key={entry.on}>{breakSentence(entry)}</p>
      ))}
      <p className="monitor-axis-name">Percentage points</p>
      <GapPicture {...picture} measure="GAP" read={({ difference }) => difference} title={gapTitle(area)} />
      <h3 className="nhsuk-heading-s">{ratioTitle(area)}</h3>
      <p>{ratioSentence(stratifier.ordered)}</p>
      <GapPicture {...picture} measure="RATIO" read={({ ratio }) => ratio} title={ratioTitle(area)} />
      <GapTable caption={`Gap in ${subject}`} points={area.points} />
      <MarkerNotes
        texts={area.points.flatMap((point) => [point.difference, point.ratio, point.unknown].map(({ text }) => text))}
      />
    </ChartFigure>
  );
}
