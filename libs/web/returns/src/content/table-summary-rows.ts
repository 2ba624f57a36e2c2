import { cellIn, isAnswered, scopesOf, valueInWords } from '@monitor/domain';
import type { Cells, FormEdition, Scope } from '@monitor/domain';
import { tableFigures, tableSums } from '../tables/table-figures.js';
import { cellsAtLevelOf } from '../tables/table-question.js';
import type { TableQuestion } from '../tables/table-question.js';

/** What stands in one place now, and what stood there last quarter; null where there is nothing to say. */
export interface NowAndBefore {
  now: string | null;
  before: string | null;
}

/** One row of a table that is read: its columns by key, and its share or rate. */
export interface SummaryTableRow {
  key: string;
  label: string;
  columns: ReadonlyMap<string, NowAndBefore>;
  figure: NowAndBefore;
}

interface Summarised {
  edition: FormEdition;
  question: TableQuestion;
  now: Cells;
  before: Cells | null;
}

const wholeTable: Scope = { of: 'QUESTION' };

function figureIn({ edition, question }: Summarised, cells: Cells | null, scope: Scope): string | null {
  const figures = cells === null ? null : tableFigures(edition, question, cells);
  const figure = scope === wholeTable ? figures?.whole : figures?.row(scope);
  return figures === null || figure === null || figure === undefined ? null : figures.inWords(figure);
}

function rowOf(table: Summarised, scope: Scope & { of: 'ROW' }): SummaryTableRow {
  const { question, now, before } = table;
  const columns = question.shape.columns.map((field): [string, NowAndBefore] => {
    const words = (cells: Cells | null) => {
      const value = cells?.[cellIn(scope, field.key)];
      return isAnswered(value) ? valueInWords(field, value) : null;
    };
    return [field.key, { now: words(now), before: words(before) }];
  });
  const figure = { now: figureIn(table, now, scope), before: figureIn(table, before, scope) };
  return { key: scope.row.code, label: scope.row.label, columns: new Map(columns), figure };
}

/** All rows together: only where each of them is complete, and adds up with the others. */
function wholeRow(table: Summarised): SummaryTableRow[] {
  const { edition, question, now, before } = table;
  const sums = tableSums(edition, question, now);
  if (sums === null) return [];
  const earlier = before === null ? null : tableSums(edition, question, before);
  const inWords = (sum: number | undefined) => (sum === undefined ? null : sum.toLocaleString('en-GB'));
  const columns = [...sums].map(([key, sum]): [string, NowAndBefore] => [
    key,
    { now: inWords(sum), before: inWords(earlier?.get(key)) },
  ]);
  const figure = { now: figureIn(table, now, wholeTable), before: figureIn(table, before, wholeTable) };
  return [{ key: 'ALL', label: 'All groups', columns: new Map(columns), figure }];
}

/** The rows of a table as it is read, last quarter's counts and shares beside this quarter's, and the whole at the end. */
export function summaryTableRows(edition: FormEdition, question: TableQuestion, now: Cells, earlier: Cells | null) {
  const before = earlier === null ? null : cellsAtLevelOf(now, earlier, { edition, question });
  const table: Summarised = { edition, question, now, before };
  const rows = scopesOf(edition, question, now).flatMap((scope) => (scope.of === 'ROW' ? [rowOf(table, scope)] : []));
  return [...rows, ...wholeRow(table)];
}
