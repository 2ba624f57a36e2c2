import {
  formatCount,
  isAnswered,
  isEmptyAnswer,
  isOptedOut,
  levelField,
  valueInWords,
  wordsFor,
} from '@monitor/domain';
import type { Answer, Cells, FormEdition } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useState } from 'react';
import { largestMovementFirst, summaryRows, twoQuarters, wholeRow } from './summary-rows.js';
import type { NowAndBefore, RowOfSummary, TwoQuarters } from './summary-rows.js';
import { cellsToCome, figureHeading } from './table-figures.js';
import { rowsHeading } from './table-question.js';
import type { TableQuestion } from './table-question.js';

interface TableSummaryProps {
  edition: FormEdition;
  question: TableQuestion;
  answer: Answer | null;
  /** What was answered last quarter to the same question; null where there was nothing. */
  before: Answer | null;
}

function Both({ shown }: { shown: NowAndBefore }) {
  return (
    <>
      {shown.now}
      {shown.before !== null && <span className="monitor-count__before">Last quarter {shown.before}</span>}
    </>
  );
}

function columnsOf({ edition, question, figures, before }: TwoQuarters): TableColumn<RowOfSummary>[] {
  const counts = question.shape.columns.map(({ key, label }): TableColumn<RowOfSummary> => ({
    key,
    header: label,
    isNumber: true,
    cell: ({ cells }) => <Both shown={cells.get(key) ?? { now: '', before: null }} />,
  }));
  const figure: TableColumn<RowOfSummary> = {
    key: 'figure',
    header: figureHeading(edition, question),
    isNumber: true,
    cell: ({ figure: shown }) => shown && <Both shown={shown} />,
  };
  const movement: TableColumn<RowOfSummary> = {
    key: 'movement',
    header: 'Change',
    isNumber: true,
    cell: ({ movement: moved }) => moved ?? '',
  };
  return [
    { key: 'row', header: rowsHeading(edition, question), cell: ({ label }) => label, isRowHeader: true },
    ...counts,
    ...(figures === null ? [] : [figure]),
    ...(figures === null || before === null ? [] : [movement]),
  ];
}

function Counts({ quarters }: { quarters: TwoQuarters }) {
  const { edition, question, now, before } = quarters;
  const [isByMovement, setIsByMovement] = useState(true);
  const rows = summaryRows(quarters);
  const whole = wholeRow(quarters);
  const open = cellsToCome(edition, question, now);
  const ordered = isByMovement && before !== null ? largestMovementFirst(rows) : rows;
  return (
    <>
      {open > 0 && (
        <p>
          <strong>Not complete:</strong> {formatCount(open)} {open === 1 ? 'number is' : 'numbers are'} to come, so
          there is no sum{figureHeading(edition, question) === null ? '' : ' and no share'}.
        </p>
      )}
      <DataTable
        asCards
        caption={before !== null && isByMovement ? `${question.shortText}, largest movement first` : question.shortText}
        columns={columnsOf(quarters)}
        rows={whole === null ? ordered : [...ordered, whole]}
        rowKey={({ code }) => code}
      />
      {before !== null && (
        <button type="button" className="monitor-link-button" onClick={() => setIsByMovement(!isByMovement)}>
          {isByMovement ? 'Show in the order of the form' : 'Show the largest movement first'}
          <span className="nhsuk-u-visually-hidden">: {question.shortText}</span>
        </button>
      )}
    </>
  );
}

/** What is said of the table as a whole: that it cannot be given and why, or what is unusual in it. */
function OfWhole({ question, cells }: { question: TableQuestion; cells: Cells }) {
  const circumstances = { question, cells, before: null, today: '' };
  const fields = question.shape.fields.filter(({ key }) => key !== levelField && isAnswered(cells[key]));
  return fields.map((field) => (
    <p key={field.key} className="nhsuk-u-margin-bottom-1 monitor-answer-line">
      {wordsFor(field, circumstances, { of: 'QUESTION' }).label}: {valueInWords(field, cells[field.key])}
    </p>
  ));
}

/** What a table says, its counts and shares beside last quarter's; while it is not complete, its counts alone. */
export function TableSummary({ edition, question, answer, before }: TableSummaryProps) {
  if (answer === null || isEmptyAnswer(answer)) return <p>{question.shortText}: no answer</p>;
  const { cells } = answer;
  const quarters = twoQuarters(edition, question, { now: cells, before: before?.cells ?? null });
  return (
    <>
      {isOptedOut(question, cells) ? <p>{question.shortText}</p> : <Counts quarters={quarters} />}
      <OfWhole question={question} cells={cells} />
    </>
  );
}
