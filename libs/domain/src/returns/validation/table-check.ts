import type { EquityGroup, MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import type { IssueList } from './issue-list.js';
import type { TypedRow } from './typed-values.js';

/** One metric by one stratifier under inspection. */
export interface TableCheck {
  metric: MetricDefinition;
  split: StratifierDefinition;
  found: IssueList;
}

/** The table's name, as messages begin: "NHS App registration by deprivation". */
export function tableName({ metric, split }: Pick<TableCheck, 'metric' | 'split'>): string {
  return `${metric.shortName} by ${split.label.toLowerCase()}`;
}

/** The name of one group's row: the table and the group. */
export function rowName(check: TableCheck, group: EquityGroup): string {
  return `${tableName(check)}, ${group.label}`;
}

/** The first row of each group. */
export function rowsByGroup(rows: TypedRow[]): Map<unknown, TypedRow> {
  const byGroup = new Map<unknown, TypedRow>();
  for (const row of rows) if (!byGroup.has(row['group'])) byGroup.set(row['group'], row);
  return byGroup;
}
