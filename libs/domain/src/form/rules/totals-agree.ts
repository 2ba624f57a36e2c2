import { formatCount } from '../../estimates/format-count.js';
import type { MetricDefinition } from '../../metrics/metric.js';
import { writeCell } from '../definition/cell-reference.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { metricsOf, summedTables } from './metric-tables.js';
import type { SummedTable } from './metric-tables.js';
import type { Rule } from './rule.js';
import type { TableTotals } from './table-totals.js';

/** Difference above which a table's sums call for a correction and not only for a second look. */
const largeDifference = 0.1;

const fromLast = ['denominator', 'numerator'] as const satisfies readonly (keyof TableTotals)[];

function difference(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(a, b);
}

function compareTo(reference: SummedTable, table: SummedTable, metric: MetricDefinition, checked: CheckedReturn): void {
  const field = fromLast.find((name) => table.totals[name] !== reference.totals[name]);
  if (field === undefined || table.isExplained || reference.isExplained) return;
  const isLarge = fromLast.some((name) => difference(table.totals[name], reference.totals[name]) > largeDifference);
  const sums = `“${metric[field]}” adds up to ${formatCount(table.totals[field])}`;
  const against = `${formatCount(reference.totals[field])} by ${reference.by}`;
  checked.issues.warn('TOTALS_DIFFER', {
    cell: writeCell(table.question.code, 'explanation'),
    question: table.question.shortText,
    message: `${sums}, but to ${against}. ${isLarge ? 'Correct' : 'Check'} the counts, or explain the difference.`,
  });
}

/** The tables of one metric count the same people: their sums should agree with those of the first complete table. */
export const totalsAgree: Rule = (checked) => {
  for (const metric of metricsOf(checked)) {
    const [reference, ...others] = summedTables(metric, checked);
    if (reference !== undefined) for (const table of others) compareTo(reference, table, metric, checked);
  }
};
