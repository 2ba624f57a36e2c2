import { formatCount } from '../../estimates/format-count.js';
import type { MetricDefinition } from '../../metrics/metric.js';
import { writeCell } from '../definition/cell-reference.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { metricsOf, summedTables, summedTablesOf } from './metric-tables.js';
import type { Rule } from './rule.js';
import type { TableTotals } from './table-totals.js';

/** Changes beyond these since the earlier return ask for an explanation. */
const unusualShareChange = 0.15;
const unusualSizeChange = 0.5;

function percentOf({ numerator, denominator }: TableTotals): number {
  return Math.round((100 * numerator) / denominator);
}

function describeChange(metric: MetricDefinition, now: TableTotals, before: TableTotals): string | null {
  const isBothShares = now.denominator > 0 && before.denominator > 0;
  const shareChange = isBothShares
    ? Math.abs(now.numerator / now.denominator - before.numerator / before.denominator)
    : 0;
  // A hair's breadth for sums of binary fractions: a change of exactly 15 points is not more than 15.
  if (shareChange > unusualShareChange + 1e-12) {
    return `The share went from ${percentOf(before)}% last time to ${percentOf(now)}%`;
  }
  const sizeChange = Math.abs(now.denominator - before.denominator);
  if (before.denominator > 0 && sizeChange > unusualSizeChange * before.denominator) {
    const counts = `${formatCount(before.denominator)} last time to ${formatCount(now.denominator)}`;
    return `“${metric.denominator}” went from ${counts}`;
  }
  return null;
}

function checkMetric(metric: MetricDefinition, checked: CheckedReturn): void {
  const before = summedTablesOf(checked.previous, metric, checked);
  const table = summedTables(metric, checked).find(({ question }) => before.some((each) => each.question === question));
  const earlier = before.find(({ question }) => question === table?.question);
  if (table === undefined || earlier === undefined || table.isExplained) return;
  const change = describeChange(metric, table.totals, earlier.totals);
  if (change === null) return;
  checked.issues.warn('UNUSUAL_CHANGE', {
    cell: writeCell(table.question.code, 'explanation'),
    question: table.question.shortText,
    message: `${change}. Check the counts, or explain what changed.`,
  });
}

/** Warns once a metric, at the first table complete in both returns, of an unusual change that is not explained. */
export const unusualTotalChange: Rule = (checked) => {
  for (const metric of metricsOf(checked)) checkMetric(metric, checked);
};
