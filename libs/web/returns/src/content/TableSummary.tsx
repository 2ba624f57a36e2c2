import { isEmptyAnswer, isOptedOut } from '@monitor/domain';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { answerLines } from '../form/answer-lines.js';
import { AnswerWords } from '../form/AnswerWords.js';
import { figureHeading } from '../tables/table-figures.js';
import { isTable } from '../tables/table-question.js';
import type { TableQuestion } from '../tables/table-question.js';
import type { SummarisedQuestion } from './summarised-question.js';
import { wholeInWords } from './table-in-words.js';
import { summaryTableRows } from './table-summary-rows.js';
import type { NowAndBefore, SummaryTableRow } from './table-summary-rows.js';

function BothQuarters({ now, before }: NowAndBefore) {
  return (
    <>
      {now ?? '–'}
      {before !== null && <span className="monitor-was">{before} last time</span>}
    </>
  );
}

type SummarisedTable = SummarisedQuestion & { question: TableQuestion };

function columnsOf({ edition, question }: SummarisedTable): TableColumn<SummaryTableRow>[] {
  const heading = figureHeading(edition, question);
  return [
    { key: 'label', header: 'Group', cell: ({ label }) => label, isRowHeader: true },
    ...question.shape.columns.map(({ key, label }) => ({
      key,
      header: label,
      isNumber: true,
      cell: ({ columns }: SummaryTableRow) => <BothQuarters {...(columns.get(key) ?? { now: null, before: null })} />,
    })),
    ...(heading === null
      ? []
      : [
          {
            key: 'figure',
            header: heading,
            isNumber: true,
            cell: ({ figure }: SummaryTableRow) => <BothQuarters {...figure} />,
          },
        ]),
  ];
}

function Counts(table: SummarisedTable) {
  const { edition, question, circumstances } = table;
  const { cells, before } = circumstances;
  const isEmpty = isEmptyAnswer({ question: question.code, cells, confirmed: false });
  if (isEmpty || isOptedOut(question, cells)) return null;
  return (
    <DataTable
      caption={question.shortText}
      hideCaption
      rows={summaryTableRows(edition, question, cells, before?.cells ?? null)}
      rowKey={({ key }) => key}
      columns={columnsOf(table)}
    />
  );
}

function SummaryOfTable(table: SummarisedTable) {
  const { edition, question, circumstances, change } = table;
  const { optOut } = question.shape;
  const ofTheWhole = answerLines(edition, circumstances, { of: 'QUESTION' }).filter(({ cell }) => cell !== optOut);
  return (
    <>
      <h4 className="nhsuk-heading-xs">{question.shortText}</h4>
      <p>{wholeInWords(edition, question, circumstances.cells)}</p>
      <Counts {...table} />
      <AnswerWords lines={ofTheWhole} />
      {change !== null && (
        <p>
          <TextLink {...change}>Change</TextLink>
        </p>
      )}
    </>
  );
}

/** A table of counts as it is read: every row with its share, last quarter's beside it; unfinished ones have none. */
export function TableSummary(props: SummarisedQuestion) {
  const { question } = props;
  return isTable(question) ? <SummaryOfTable {...props} question={question} /> : null;
}
