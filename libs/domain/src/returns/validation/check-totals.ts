import { formatCount } from '../../estimates/format-count.js';
import { countFields, metricCell } from '../cells.js';
import type { MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import type { IssueList } from './issue-list.js';
import { tableName } from './table-check.js';
import type { TableTotals } from './table-totals.js';

/** A complete table of a metric with its sums. */
export interface SummedTable {
  split: StratifierDefinition;
  totals: TableTotals;
  explained: boolean;
}

/** Difference above which a table's sums call for an explanation and not only for a second look. */
const largeDifference = 0.1;

function differs(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(a, b);
}

/** The tables of one metric count the same people: their sums should agree with those of the first complete table. */
export function checkTotals(metric: MetricDefinition, tables: SummedTable[], found: IssueList): void {
  const [reference, ...others] = tables;
  if (reference === undefined) return;
  for (const { split, totals, explained } of others) {
    const field = [...countFields].reverse().find((name) => totals[name] !== reference.totals[name]);
    if (field === undefined || explained || reference.explained) continue;
    const large = countFields.some((name) => differs(totals[name], reference.totals[name]) > largeDifference);
    const sums = `“${metric[field]}” adds up to ${formatCount(totals[field])}`;
    const against = `${formatCount(reference.totals[field])} by ${reference.split.label.toLowerCase()}`;
    found.warn('TOTALS_DIFFER', {
      cell: metricCell(metric.id, split.stratifier, null, 'explanation'),
      question: tableName({ metric, split }),
      message: `${sums}, but to ${against}. ${large ? 'Correct' : 'Check'} the counts, or explain the difference.`,
    });
  }
}
