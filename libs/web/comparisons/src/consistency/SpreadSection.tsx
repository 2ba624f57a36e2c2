import { areasName, upperFirst } from '@monitor/domain';
import type { FigureRows } from '@monitor/domain';
import { FigureTable, IntervalPlot, StatusBars, toIntervalRows, wholeShareScale } from '@monitor/web-charts';
import { useOwnRegion } from '@monitor/web-graphql';
import { Heading, OutsideDocument, SelectField, useIsInDocument } from '@monitor/web-ui';
import { useRef } from 'react';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { sourceNotes } from '../source/source-notes.js';
import { spreadAnchor } from './HeatCellLink.js';
import type { ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';
import type { ChangeConsistency, ConsistencyChoice } from './consistency-filters.js';
import { practiceFacts, spreadColumns, toSpreadRows } from './consistency-rows.js';
import type { SpreadRow } from './consistency-rows.js';
import { isOpen } from './possible-range.js';
import { kindNames, spreadTitle } from './consistency-titles.js';
import { useFollowedAnchor } from './use-followed-anchor.js';

interface SpreadSectionProps {
  answer: ConsistencyAnswer;
  column: ConsistencyColumn;
  choice: ConsistencyChoice;
  onChange: ChangeConsistency;
}

interface SpreadPicturesProps {
  table: FigureRows<SpreadRow>;
  title: string;
  names: { one: string; many: string };
  area: string;
  isChecked: boolean;
}

/** What missing returns leave open in a row; null where that is nothing. */
function possibleOf({ possible }: SpreadRow) {
  return isOpen(possible) ? possible : null;
}

/** The name of an area in a picture, which says of the viewer's own region that it is theirs. */
function nameOf(code: string, name: string, own: string | null): string {
  return code === own ? `${name} (your region)` : name;
}

function toBar({ area: { code, shortName }, answers }: SpreadRow, own: string | null) {
  return { key: code, label: nameOf(code, shortName, own), answers };
}

/** How the bars are read. */
function AboutBars({ isChecked }: Pick<SpreadPicturesProps, 'isChecked'>) {
  return (
    <p>
      Each bar is all answers that apply, with their number in brackets. What is in place lies to the right of the line:
      the further right a bar reaches, the more is.
      {isChecked && ' They show what was claimed, whoever has checked it.'}
    </p>
  );
}

function SpreadPictures({ table, title, names, area, isChecked }: SpreadPicturesProps) {
  const isAnyOpen = table.rows.some(({ possible }) => isOpen(possible));
  const own = useOwnRegion();
  const bars = table.rows.map((row) => toBar(row, own));
  const intervals = toIntervalRows(table, 'inPlace', possibleOf);
  return (
    <>
      <Heading level={3} className="nhsuk-heading-s" data-picture="">
        How answers spread over the statuses
      </Heading>
      <AboutBars isChecked={isChecked} />
      <StatusBars
        rows={bars}
        highlighted={area}
        label={`Spread of statuses by ${names.one}. ${title}. The table below has the numbers.`}
      />
      <Heading level={3} className="nhsuk-heading-s" data-picture="">
        How sure the shares in place are
      </Heading>
      <p>
        The point is the share in place, the line its 95% interval, which is as wide as the number of organisations
        makes it. Two lines beside each other do not tell whether the two {names.many} differ: that is said at the top
        of the page, where everything that was looked at is allowed for.
      </p>
      {isAnyOpen && (
        <p>
          The light bar behind a line runs over every share that the {names.one} could have, whatever the missing
          returns say. Where every answer is in there is none.
        </p>
      )}
      <IntervalPlot
        rows={intervals.map((row) => ({ ...row, label: nameOf(row.key, row.label, own) }))}
        scale={wholeShareScale}
        highlighted={area}
        label={`Share in place with its 95% interval${isAnyOpen ? ' and the range that missing returns leave open' : ''} by ${names.one}. ${title}. The table below has the numbers.`}
      />
    </>
  );
}

function ColumnChoice({ answer, column, onChange }: Omit<SpreadSectionProps, 'choice'>) {
  return (
    <div className="monitor-chart__choice monitor-filter">
      <SelectField
        id="spread-column"
        label="Show the spread of"
        value={column.key}
        options={answer.columns.map(({ key, label }) => ({ value: key, label }))}
        onChange={(key) => onChange({ column: key })}
      />
    </div>
  );
}

/** What is behind a column of the heatmap: how answers spread over the statuses, and how sure the shares are. */
export function SpreadSection({ answer, column, choice, onChange }: SpreadSectionProps) {
  const isInDocument = useIsInDocument();
  const box = useRef<HTMLDivElement>(null);
  useFollowedAnchor(spreadAnchor, box);
  const names = areasName(answer.level);
  const title = spreadTitle(answer, column);
  const rows = toSpreadRows([...answer.wholes, ...answer.areas], column.key);
  const table = { columns: spreadColumns(upperFirst(names.one)), rows, rowKey: ({ area }: SpreadRow) => area.code };
  return (
    <div ref={box} id={isInDocument ? undefined : spreadAnchor} tabIndex={-1} className="monitor-anchor">
      <FigureSection
        title={title}
        sentence={column.text}
        notes={sourceNotes(answer)}
        notesOfFile={[note(answer.comparison.sentence)]}
        table={table}
        fileName={['Spread', ...kindNames(answer), column.label, answer.quarter.label]}
        boundaries={choice.boundaries}
        facts={practiceFacts(answer, column)}
      >
        <OutsideDocument>
          <ColumnChoice answer={answer} column={column} onChange={onChange} />
        </OutsideDocument>
        <SpreadPictures
          table={table}
          title={title}
          names={names}
          area={choice.area}
          isChecked={answer.isChecked ?? false}
        />
        <FigureTable caption={`Answers on “${column.label}” by ${names.one}, ${answer.quarter.label}`} table={table} />
      </FigureSection>
    </div>
  );
}
