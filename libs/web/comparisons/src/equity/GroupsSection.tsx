import { ChartFigure, DownloadRows, MarkerNotes, scaleFor, SmallMultiples, TableDetails } from '@monitor/web-charts';
import { fileReading } from '../boundaries/file-reading.js';
import { SourceLine } from '../source/SourceLine.js';
import { BreakNotes } from './BreakNotes.js';
import { GroupTable } from './GroupTable.js';
import { breakKeys, breakLines, quarterInSeries } from './breaks.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { groupCsv } from './equity-csv.js';
import { groupsTitle, unknownSentence } from './group-titles.js';
import { toGroupPanels } from './to-group-panels.js';
import { toGroupRows } from './to-group-rows.js';

interface GroupsSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  notes: readonly string[];
}

/** Each group on its own: which of them moved when the gap did, and how many people are in none. */
export function GroupsSection({ answer, area, notes }: GroupsSectionProps) {
  const { metric, stratifier } = answer;
  const panels = toGroupPanels(area);
  const keys = breakKeys(area);
  const rows = toGroupRows(area.points);
  const scale = scaleFor(
    'SHARE',
    panels.flatMap(({ points }) => points.map(({ estimate }) => estimate)),
    4,
  );
  const subject = `${metric.shortName} by ${stratifier.label.toLowerCase()}, ${area.area.shortName}`;
  return (
    <ChartFigure
      title={groupsTitle(area)}
      sentence={`${metric.name}: the share of each group, all on the same scale. ${unknownSentence(area)}`}
      source={<SourceLine sentences={notes} />}
      download={
        <DownloadRows
          table={groupCsv(area, rows, [...notes, ...breakLines([area])])}
          name={['Groups', subject, ...fileReading(answer)]}
        />
      }
    >
      <SmallMultiples panels={panels} scale={scale} label={metric.shortName} />
      <BreakNotes areas={[area]} />
      <TableDetails summary="Show every group and quarter as a table">
        <GroupTable caption={subject} rows={rows} breaks={keys} metric={metric} />
      </TableDetails>
      <MarkerNotes
        texts={rows.flatMap(({ quarter, group }) => [
          quarterInSeries(quarter, keys),
          ...[group.share, group.numerator, group.denominator].map(({ text }) => text),
        ])}
      />
    </ChartFigure>
  );
}
