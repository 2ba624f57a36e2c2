import { ChartFigure, DownloadRows, IntervalPlot, MarkerNotes, StatusBars, wholeShareScale } from '@monitor/web-charts';
import type { Boundaries } from '@monitor/domain';
import { SelectField } from '@monitor/web-ui';
import { useRef } from 'react';
import { fileReading } from '../boundaries/file-reading.js';
import { SourceLine } from '../source/SourceLine.js';
import { sourceSentences } from '../source/source-sentences.js';
import { spreadAnchor } from './HeatCellLink.js';
import { SpreadTable } from './SpreadTable.js';
import { areasName } from './consistency-answer.js';
import type { ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';
import { spreadTitle } from './consistency-titles.js';
import { spreadCsv } from './spread-csv.js';
import { toSpreadRows } from './to-spread-rows.js';
import type { SpreadRow } from './to-spread-rows.js';
import { useFollowedAnchor } from './use-followed-anchor.js';

interface SpreadSectionProps {
  answer: ConsistencyAnswer;
  column: ConsistencyColumn;
  /** Code of the area that stands out. */
  area: string;
  boundaries: Boundaries;
  onColumn: (key: string) => void;
}

interface SpreadPicturesProps {
  rows: readonly SpreadRow[];
  title: string;
  names: { one: string; many: string };
  area: string;
}

function SpreadPictures({ rows, title, names, area }: SpreadPicturesProps) {
  return (
    <>
      <h3 className="nhsuk-heading-s">How answers spread over the statuses</h3>
      <p>Each bar is all answers that apply: what has not begun at the left, what is in place at the right.</p>
      <StatusBars
        rows={rows}
        label={`Spread of statuses by ${names.one}. ${title}. The table below has the numbers.`}
      />
      <h3 className="nhsuk-heading-s">How sure the shares in place are</h3>
      <p>
        The point is the share in place, the line its 95% interval, which is as wide as the number of organisations
        makes it. Where two lines overlap, the two {names.many} may not differ.
      </p>
      <IntervalPlot
        rows={rows}
        scale={wholeShareScale}
        highlighted={area}
        label={`Share in place with its 95% interval by ${names.one}. ${title}. The table below has the numbers.`}
      />
    </>
  );
}

/** What is behind a column of the heatmap: how answers spread over the statuses, and how sure the shares are. */
export function SpreadSection({ answer, column, area, boundaries, onColumn }: SpreadSectionProps) {
  const box = useRef<HTMLDivElement>(null);
  useFollowedAnchor(spreadAnchor, box);
  const rows = toSpreadRows(answer.areas, column.key);
  const names = areasName(answer);
  const title = spreadTitle(answer, column);
  const sentences = sourceSentences(answer);
  return (
    <div ref={box} id={spreadAnchor} tabIndex={-1} className="monitor-anchor">
      <ChartFigure
        title={title}
        sentence={column.text}
        source={<SourceLine sentences={sentences} />}
        download={
          <DownloadRows
            table={spreadCsv(rows, sentences)}
            name={['Spread', column.label, answer.quarter.label, ...fileReading({ boundaries })]}
          />
        }
      >
        <div className="monitor-chart__choice monitor-filter">
          <SelectField
            id="spread-column"
            label="Show the spread of"
            value={column.key}
            options={answer.columns.map(({ key, label }) => ({ value: key, label }))}
            onChange={onColumn}
          />
        </div>
        <SpreadPictures rows={rows} title={title} names={names} area={area} />
        <SpreadTable
          caption={`Answers on “${column.label}” by ${names.one}, ${answer.quarter.label}`}
          rowsName={names.one.charAt(0).toUpperCase() + names.one.slice(1)}
          rows={rows}
        />
        <MarkerNotes texts={rows.map(({ estimate }) => estimate.text)} />
      </ChartFigure>
    </div>
  );
}
