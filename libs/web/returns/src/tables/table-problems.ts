import { issueInWords, listInWords, readCell } from '@monitor/domain';
import type { FormEdition, ReturnIssue } from '@monitor/domain';
import type { Problem } from '@monitor/web-ui';
import { rowOf } from './table-question.js';
import type { TableQuestion } from './table-question.js';

/** Rows that are named in one line; the others are counted. */
const mostRowsNamed = 3;

/** Whether an issue says no more than that a cell of a row is empty. */
export function isEmptyCell(edition: FormEdition, question: TableQuestion, { cell, code }: ReturnIssue): boolean {
  const isRepeated = question.shape.columns.some(({ key }) => readCell(edition, cell)?.cell.endsWith(`.${key}`));
  return isRepeated && code.endsWith('_MISSING');
}

function rowsInWords(labels: readonly string[]): string {
  const named = labels.slice(0, mostRowsNamed);
  const others = labels.length - named.length;
  return listInWords(others === 0 ? named : [...named, `${others} more`]);
}

function emptyCellsProblem(empty: readonly ReturnIssue[], labelOf: (cell: string) => string): Problem {
  const rows = [...new Set(empty.map(({ cell }) => labelOf(cell)))];
  const message = `${empty.length} counts are empty: ${rowsInWords(rows)}. Give a number for each, 0 if there are none, or say that the table cannot be given.`;
  return { cell: empty[0]?.cell ?? '', message };
}

/**
 * What stops a table, for the summary at the top of its page: cells that are only empty are one line, which leads to the
 * first of them, however many they are.
 */
export function tableProblems(
  edition: FormEdition,
  question: TableQuestion,
  { issues, rowLabels }: { issues: readonly ReturnIssue[]; rowLabels: ReadonlyMap<string, string> },
): Problem[] {
  const empty = issues.filter((issue) => isEmptyCell(edition, question, issue));
  if (empty.length < 2) return issues.map((issue) => ({ cell: issue.cell, message: issueInWords(issue) }));
  const labelOf = (cell: string) => rowLabels.get(rowOf(readCell(edition, cell)?.cell ?? '')) ?? '';
  const first = empty[0];
  return issues
    .filter((issue) => issue === first || !empty.includes(issue))
    .map((issue) =>
      issue === first ? emptyCellsProblem(empty, labelOf) : { cell: issue.cell, message: issueInWords(issue) },
    );
}
