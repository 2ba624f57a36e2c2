import { formatCount } from '../../estimates/format-count.js';
import type { MetricDefinition } from '../../metrics/metric.js';
import { writeCell } from '../definition/cell-reference.js';
import { stratifierIn } from '../definition/table-rows.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { explanationOf } from './explanation.js';
import { metricsOf, summedTables } from './metric-tables.js';
import type { SummedTable } from './metric-tables.js';
import type { Rule } from './rule.js';
import type { TableTotals } from './table-totals.js';

/** How far the sums of two tables may be apart: two people in a hundred, or five people. */
const usualPart = 0.02;
const usualPeople = 5;

const columns = ['denominator', 'numerator'] as const satisfies readonly (keyof TableTotals)[];

function isApart(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(usualPeople, usualPart * Math.max(a, b));
}

/** Tables by groups of people count the same people; one by anything else, such as kinds of change, does not. */
function countsPeople({ question }: SummedTable, { edition }: CheckedReturn): boolean {
  return question.shape.of === 'TABLE' && stratifierIn(edition, question.shape.stratifier).isEquity;
}

function compare(reference: SummedTable, table: SummedTable, metric: MetricDefinition, checked: CheckedReturn): void {
  const column = columns.find((name) => isApart(table.totals[name], reference.totals[name]));
  if (column === undefined) return;
  const cellsOf = ({ question }: SummedTable) => checked.answers.get(question.code)?.cells ?? {};
  const here = explanationOf(table.question, cellsOf(table));
  const { reason } = here.reason === undefined ? explanationOf(reference.question, cellsOf(reference)) : here;
  checked.issues.warn('TOTALS_DIFFER', {
    cell: writeCell(table.question.code, 'explanation'),
    question: table.question.shortText,
    message:
      `“${metric[column]}” adds up to ${formatCount(table.totals[column])}, but to ` +
      `${formatCount(reference.totals[column])} by ${reference.by}. Correct the counts, or explain the difference.`,
    ...here,
    reason,
  });
}

/**
 * The tables of one metric count the same people, so their sums agree with those of its first complete table: every
 * share and rate, every way of dividing people. An unfinished table has no sums and is not compared.
 */
export const tablesAddUp: Rule = (checked) => {
  for (const metric of metricsOf(checked)) {
    if (metric.kind === 'MEDIAN') continue;
    const [reference, ...others] = summedTables(metric, checked).filter((table) => countsPeople(table, checked));
    if (reference !== undefined) for (const table of others) compare(reference, table, metric, checked);
  }
};
