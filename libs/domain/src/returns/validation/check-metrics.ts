import { metricsFor } from '../../metrics/metric-catalogue.js';
import { metricIds, stratifiers } from '../../metrics/metric.js';
import type { MetricDefinition } from '../../metrics/metric.js';
import { stratifierDefinitions } from '../../metrics/stratifier-definitions.js';
import { metricCell } from '../cells.js';
import { checkChange } from './check-change.js';
import { checkTable } from './check-table.js';
import { checkTotals } from './check-totals.js';
import type { SummedTable } from './check-totals.js';
import type { IssueList } from './issue-list.js';
import { tableTotals } from './table-totals.js';
import { rowsOf, textOf, wordOf } from './typed-values.js';
import type { TypedRow } from './typed-values.js';
import type { ValidationContext } from './validation-context.js';

type Tables = Map<string, TypedRow>;

function keyOf(metricId: unknown, stratifier: unknown): string {
  return `${textOf(metricId)}.${textOf(stratifier)}`;
}

function tablesOf(rows: TypedRow[]): Tables {
  const tables: Tables = new Map();
  for (const row of rows) {
    const key = keyOf(row['metricId'], row['stratifier']);
    if (!tables.has(key)) tables.set(key, row);
  }
  return tables;
}

function summedTables(metric: MetricDefinition, tables: Tables): SummedTable[] {
  return stratifierDefinitions.flatMap((split) => {
    const answer = tables.get(keyOf(metric.id, split.stratifier));
    const totals = answer?.['notCollected'] === true ? null : tableTotals(split.stratifier, answer?.['counts']);
    return totals === null ? [] : [{ split, totals, explained: textOf(answer?.['explanation']) !== '' }];
  });
}

/** Tables that are not asked for, or are there twice. */
function checkRows(rows: TypedRow[], asked: MetricDefinition[], found: IssueList): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row['metricId'], row['stratifier']);
    const metricId = wordOf(metricIds, row['metricId']);
    const stratifier = wordOf(stratifiers, row['stratifier']);
    const cell = metricId && stratifier ? metricCell(metricId, stratifier, null, 'notCollected') : key;
    const metric = asked.find(({ id }) => id === metricId);
    if (metric === undefined || stratifier === null) {
      const message = 'The return has counts that this organisation is not asked for. Remove them.';
      found.error('UNKNOWN_METRIC', { cell, question: null, message });
    } else if (seen.has(key)) {
      const message = 'A table is there more than once. Keep one.';
      found.error('ANSWER_REPEATED', { cell, question: metric.shortName, message });
    }
    seen.add(key);
  }
}

/** Every table that the organisation is asked for, each metric's sums and changes, then tables nobody asked for. */
export function checkMetrics(content: TypedRow, context: ValidationContext, found: IssueList): void {
  const rows = rowsOf(content['metrics']);
  const tables = tablesOf(rows);
  const previous = tablesOf(rowsOf(context.previous?.metrics));
  const asked = metricsFor(context.organisationType);
  for (const metric of asked) {
    for (const split of stratifierDefinitions) {
      checkTable({ metric, split, found }, tables.get(keyOf(metric.id, split.stratifier)));
    }
    const summed = summedTables(metric, tables);
    checkTotals(metric, summed, found);
    checkChange(metric, summed, summedTables(metric, previous), found);
  }
  checkRows(rows, asked, found);
}
