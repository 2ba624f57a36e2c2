import { isEmptyAnswer, isOptedOut } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { twoQuarters, wholeRow } from '../tables/summary-rows.js';
import { cellsToCome } from '../tables/table-figures.js';
import { isTable } from '../tables/table-question.js';
import type { TableQuestion } from '../tables/table-question.js';
import { TableSummary } from '../tables/TableSummary.js';
import type { SummarisedQuestion } from './summarised-question.js';

/** What a table comes to, in a line: its share or its sums, last quarter's beside. */
function inOneLine(question: TableQuestion, { edition, circumstances }: SummarisedQuestion): string {
  const { cells, before } = circumstances;
  if (isOptedOut(question, cells)) return 'cannot be given';
  const open = cellsToCome(edition, question, cells);
  if (open > 0) return 'not complete';
  const whole = wholeRow(twoQuarters(edition, question, { now: cells, before: before?.cells ?? null }));
  const shown = whole?.figure ?? [...(whole?.cells.values() ?? [])][0];
  if (shown === undefined) return 'complete';
  return shown.before === null ? shown.now : `${shown.now}, last quarter ${shown.before}`;
}

/** A table: what it comes to, and below it, unfolded by whoever looks closer, every count beside last quarter's. */
export function TableInSummary(summarised: SummarisedQuestion) {
  const { edition, question, circumstances, change } = summarised;
  if (!isTable(question)) return null;
  const { cells, before } = circumstances;
  const answer = { question: question.code, cells, confirmed: true };
  if (isEmptyAnswer(answer)) return <p>{question.shortText}: no answer</p>;
  return (
    <>
      <Details>
        <Details.Summary>
          {question.shortText}: {inOneLine(question, summarised)}
        </Details.Summary>
        <Details.Text>
          <TableSummary edition={edition} question={question} answer={answer} before={before} />
        </Details.Text>
      </Details>
      {change !== null && (
        <p>
          <TextLink {...change}>Change</TextLink>
        </p>
      )}
    </>
  );
}
