import { areasName, currentCatalogue, isUnreliable, shownValue, upperFirst, writeFigure } from '@monitor/domain';
import { Heatmap, TableDetails } from '@monitor/web-charts';
import { OutsideDocument } from '@monitor/web-ui';
import { FigureSection } from '../kit/FigureSection.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { note } from '../source/finality.js';
import { sourceNotes } from '../source/source-notes.js';
import { AreaHeader } from './AreaHeader.js';
import { DownloadAllQuarters } from './DownloadAllQuarters.js';
import { HeatCell, HeatCellLink } from './HeatCellLink.js';
import { overall } from './consistency-answer.js';
import type { ConsistencyAnswer, ConsistencyArea, ConsistencyColumn } from './consistency-answer.js';
import { messageOf } from './consistency-filters.js';
import type { ConsistencyChoice } from './consistency-filters.js';
import { heatColumns, practiceFacts, toHeatRows } from './consistency-rows.js';
import type { HeatRow } from './consistency-rows.js';
import { heatmapTitle, kindNames } from './consistency-titles.js';

interface HeatmapSectionProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
  /** The column that is looked into: its shares order the areas, unless names do. */
  column: ConsistencyColumn | null;
  /** The quarters that can be compared. */
  quarters: readonly ComparedQuarter[];
}

/** How many returns an area's figures rest on; a low response is said in words. */
function ResponseCell({ area: { accepted, expected, response, isLowResponse } }: { area: ConsistencyArea }) {
  if (shownValue(response) === null) return 'No return was asked for';
  return (
    <>
      {accepted} of {expected} ({writeFigure(response).figure})
      {isLowResponse && <strong className="monitor-low-response">Low response</strong>}
    </>
  );
}

interface RowParts {
  cells: readonly HeatRow[];
  choice: ConsistencyChoice;
  /** Whether it is what the areas are parts of: it stays above them, and leads to no spread of its own. */
  isWhole: boolean;
}

function toRow(each: ConsistencyArea, { cells, choice, isWhole }: RowParts) {
  const { area, response } = each;
  return {
    key: area.code,
    name: area.shortName,
    isApart: isWhole,
    header: isWhole ? (
      <strong>{area.shortName}</strong>
    ) : (
      <AreaHeader area={{ code: area.code, name: area.shortName, regionCode: each.regionCode }} choice={choice} />
    ),
    aside: { value: response.value, content: <ResponseCell area={each} /> },
    cells: cells.map((cell) => ({
      value: shownValue(cell.inPlace),
      isUnreliable: isUnreliable(cell.inPlace),
      content: isWhole || cell.column === overall ? <HeatCell cell={cell} /> : <HeatCellLink cell={cell} />,
    })),
  };
}

/** Which claims count, where not all do. */
function checkedSentence({ isChecked }: ConsistencyAnswer): string {
  return isChecked
    ? ', where somebody other than its author has checked the claim; what nobody checked counts as not in place'
    : '';
}

/** What the rows go by, where it is not their names. */
function orderSentence({ order }: ConsistencyChoice, column: ConsistencyColumn | null): string {
  return order === 'NAME' || column === null ? '' : ` The highest in “${column.label}” stands first.`;
}

/** Which actions stand in the columns, where they are those of a message of the framework. */
function messageSentence(choice: ConsistencyChoice): string {
  const message = messageOf(choice);
  if (message === null) return '';
  const texts = currentCatalogue().principles.filter(({ code }) => message.principles.includes(code));
  return ` The actions are those that trace to “${texts.map(({ text }) => text).join('” or “')}”`;
}

/** What stands in a cell, and what two cells beside each other do not tell. */
function HowToRead() {
  return (
    <TableDetails summary="How to read these cells">
      <p>
        Below each share stand its 95% interval and the number of organisations that answered. Cells of fewer than five
        organisations are hatched. What may be said of a difference stands at the top of the page, and rests on all
        answers of every organisation: two of these intervals beside each other do not tell.
        <OutsideDocument> Choose a share to see the spread behind it.</OutsideDocument>
      </p>
    </TableDetails>
  );
}

/** Areas by domains or actions: where practice is uneven, and how many returns that rests on. */
export function HeatmapSection({ answer, choice, column, quarters }: HeatmapSectionProps) {
  const { areas, wholes, columns, level, quarter, within } = answer;
  const rows = toHeatRows(answer);
  const isOneDomain = choice.domain !== '';
  const { one } = areasName(level);
  return (
    <FigureSection
      title={heatmapTitle(answer, isOneDomain)}
      sentence={`Share of applicable ${isOneDomain ? 'answers' : 'actions'} in place${checkedSentence(answer)}.${messageSentence(choice)}${orderSentence(choice, column)}`}
      notes={sourceNotes(answer)}
      notesOfFile={[note(answer.comparison.sentence)]}
      table={{ columns: heatColumns(upperFirst(one)), rows }}
      fileName={[
        answer.isChecked ? 'Share in place and checked' : 'Share in place',
        ...kindNames(answer),
        within?.shortName ?? 'England',
        quarter.label,
      ]}
      boundaries={choice.boundaries}
      facts={practiceFacts(answer)}
      downloadMore={answer.isChecked ? undefined : <DownloadAllQuarters {...{ answer, choice, quarters }} />}
    >
      <Heatmap
        caption={`Share in place by ${one} and ${isOneDomain ? 'action' : 'domain'}, ${quarter.label}`}
        rowsName={upperFirst(one)}
        asideName="Returns accepted"
        columns={[overall, ...columns]}
        rows={[...wholes, ...areas].map((each) =>
          toRow(each, {
            cells: rows.filter(({ area }) => area.code === each.area.code),
            choice,
            isWhole: wholes.includes(each),
          }),
        )}
        legend="Share in place"
      />
      <HowToRead />
    </FigureSection>
  );
}
