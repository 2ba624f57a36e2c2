import type { MetricDefinition } from '../../metrics/metric.js';
import type { Cells, ReturnContent } from '../definition/answer.js';
import { answerTo } from '../definition/answer.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import type { Question } from '../definition/form-edition.js';
import { isAnswered } from '../definition/holds.js';
import { stratifierIn } from '../definition/table-rows.js';
import { tableTotals } from './table-totals.js';
import type { TableTotals } from './table-totals.js';

/** A table of a metric that is complete, with its sums. */
export interface SummedTable {
  question: Question;
  /** The list of rows in the middle of a sentence: “deprivation”. */
  by: string;
  totals: TableTotals;
  isExplained: boolean;
}

/** Tables of one metric that the organisation is asked, in the order of the form. */
export function tablesOf({ id }: MetricDefinition, { questions }: Pick<CheckedReturn, 'questions'>): Question[] {
  return questions.filter(({ metric }) => metric === id);
}

/** The metrics of which the organisation is asked any table. */
export function metricsOf({ edition, questions }: CheckedReturn): MetricDefinition[] {
  return edition.metrics.filter(({ id }) => questions.some(({ metric }) => metric === id));
}

function summed(question: Question, cells: Cells | undefined, { edition }: CheckedReturn): SummedTable[] {
  if (question.shape.of !== 'TABLE' || cells === undefined) return [];
  const totals = tableTotals(edition, question, cells);
  const by = stratifierIn(edition, question.shape.stratifier).label.toLowerCase();
  return totals === null ? [] : [{ question, by, totals, isExplained: isAnswered(cells['explanation']) }];
}

/** Sums by metric, while one return is inspected: several rules ask for the same. */
const sumsOf = new WeakMap<CheckedReturn, Map<string, SummedTable[]>>();

/** The complete tables of a metric in the return. */
export function summedTables(metric: MetricDefinition, checked: CheckedReturn): SummedTable[] {
  const sums = sumsOf.get(checked) ?? new Map<string, SummedTable[]>();
  const tables =
    sums.get(metric.id) ??
    tablesOf(metric, checked).flatMap((question) =>
      summed(question, checked.answers.get(question.code)?.cells, checked),
    );
  sumsOf.set(checked, sums.set(metric.id, tables));
  return tables;
}

/** The complete tables of a metric in an earlier return. */
export function summedTablesOf(
  earlier: ReturnContent | null,
  metric: MetricDefinition,
  checked: CheckedReturn,
): SummedTable[] {
  return tablesOf(metric, checked).flatMap((question) =>
    summed(question, answerTo(earlier, question.code)?.cells, checked),
  );
}
