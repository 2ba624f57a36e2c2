import { ChartFigure, DownloadRows, Heatmap, MarkerNotes } from '@monitor/web-charts';
import { fileReading } from '../boundaries/file-reading.js';
import { sourceSentences } from '../source/source-sentences.js';
import { SourceLine } from '../source/SourceLine.js';
import { AreaHeader } from './AreaHeader.js';
import { HeatCellLink } from './HeatCellLink.js';
import { ResponseCell } from './ResponseCell.js';
import { areasName } from './consistency-answer.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import { heatmapTitle } from './consistency-titles.js';
import { heatCsv } from './heat-csv.js';
import { toHeatRows } from './to-heat-rows.js';
import type { AreaHeat } from './to-heat-rows.js';
import type { ConsistencyChoice } from './use-consistency-choice.js';

interface HeatmapSectionProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
}

function toRow(row: AreaHeat, choice: ConsistencyChoice) {
  return {
    key: row.code,
    name: row.name,
    header: <AreaHeader area={row} choice={choice} />,
    aside: { value: row.response.value, content: <ResponseCell response={row.response} /> },
    cells: row.figures.map((figure) => ({
      value: figure.value,
      content: <HeatCellLink figure={figure} area={row} />,
    })),
  };
}

/** Areas by domains or actions: where practice is uneven, and how many returns that rests on. */
export function HeatmapSection({ answer, choice }: HeatmapSectionProps) {
  const rows = toHeatRows(answer);
  const isOneDomain = choice.domain !== '';
  const names = areasName(answer);
  const sentences = sourceSentences(answer);
  const name = ['Share in place', answer.within?.shortName ?? 'England', answer.quarter.label, ...fileReading(choice)];
  return (
    <ChartFigure
      title={heatmapTitle(answer, isOneDomain)}
      sentence={`Each cell is the share of applicable ${isOneDomain ? 'answers' : 'actions'} that are in place, with its 95% interval below. Where intervals overlap, the areas may not differ. Choose a figure to see the spread behind it.`}
      source={<SourceLine sentences={sentences} />}
      download={<DownloadRows table={heatCsv(answer, sentences)} name={name} />}
    >
      <Heatmap
        caption={`Share in place by ${names.one} and ${isOneDomain ? 'action' : 'domain'}, ${answer.quarter.label}`}
        rowsName={names.one.charAt(0).toUpperCase() + names.one.slice(1)}
        asideName="Returns accepted"
        columns={answer.columns}
        rows={rows.map((row) => toRow(row, choice))}
        legend="Share in place"
      />
      <MarkerNotes texts={rows.flatMap(({ figures }) => figures.map(({ figure }) => figure))} />
    </ChartFigure>
  );
}
