import { groupCodes } from '../../metrics/stratifier-definitions.js';
import type { Stratifier } from '../../metrics/metric.js';
import { isCount } from './check-counts.js';
import { rowsByGroup } from './table-check.js';
import { rowsOf } from './typed-values.js';

/** Counts of all groups of a table together. */
export interface TableTotals {
  numerator: number;
  denominator: number;
}

/** The sums over a table's groups; null unless every group has both counts and each is a whole number in range. */
export function tableTotals(stratifier: Stratifier, counts: unknown): TableTotals | null {
  const rows = rowsByGroup(rowsOf(counts));
  const totals: TableTotals = { numerator: 0, denominator: 0 };
  for (const group of groupCodes(stratifier)) {
    const row = rows.get(group);
    if (row === undefined || !isCount(row['numerator']) || !isCount(row['denominator'])) return null;
    totals.numerator += row['numerator'];
    totals.denominator += row['denominator'];
  }
  return totals;
}
