import { formatCount } from '../../estimates/format-count.js';
import type { MetricDefinition } from '../../metrics/metric.js';
import { metricCell } from '../cells.js';
import type { SummedTable } from './check-totals.js';
import type { IssueList } from './issue-list.js';
import { tableName } from './table-check.js';
import type { TableTotals } from './table-totals.js';

/** Changes beyond these since the earlier return ask for an explanation. */
const unusualShareChange = 0.15;
const unusualSizeChange = 0.5;

function percentOf({ numerator, denominator }: TableTotals): number {
  return Math.round((100 * numerator) / denominator);
}

function describeChange(metric: MetricDefinition, now: TableTotals, before: TableTotals): string | null {
  const shareChange =
    now.denominator > 0 && before.denominator > 0
      ? Math.abs(now.numerator / now.denominator - before.numerator / before.denominator)
      : 0;
  // A hair's breadth for sums of binary fractions: a change of exactly 15 points is not more than 15.
  if (shareChange > unusualShareChange + 1e-12) {
    return `The share went from ${percentOf(before)}% last time to ${percentOf(now)}%`;
  }
  if (
    before.denominator > 0 &&
    Math.abs(now.denominator - before.denominator) > unusualSizeChange * before.denominator
  ) {
    const counts = `${formatCount(before.denominator)} last time to ${formatCount(now.denominator)}`;
    return `“${metric.denominator}” went from ${counts}`;
  }
  return null;
}

/** Warns once a metric, at the first table complete in both returns, of an unusual change that is not explained. */
export function checkChange(
  metric: MetricDefinition,
  now: SummedTable[],
  before: SummedTable[],
  found: IssueList,
): void {
  const table = now.find(({ split }) => before.some((earlier) => earlier.split === split));
  const earlier = before.find(({ split }) => split === table?.split);
  if (table === undefined || earlier === undefined || table.explained) return;
  const change = describeChange(metric, table.totals, earlier.totals);
  if (change === null) return;
  found.warn('UNUSUAL_CHANGE', {
    cell: metricCell(metric.id, table.split.stratifier, null, 'explanation'),
    question: tableName({ metric, split: table.split }),
    message: `${change}. Check the counts, or explain what changed.`,
  });
}
