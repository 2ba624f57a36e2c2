import type { EquityGroup, MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import type { CountField } from '../cells.js';
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

/** One count's name: the table, the group, and what is counted. */
export function countName(check: TableCheck, group: EquityGroup, field: CountField): string {
  return `${tableName(check)}, ${group.label}: “${check.metric[field]}”`;
}

/** The first row of each group. */
export function rowsByGroup(rows: TypedRow[]): Map<unknown, TypedRow> {
  const byGroup = new Map<unknown, TypedRow>();
  for (const row of rows) if (!byGroup.has(row['group'])) byGroup.set(row['group'], row);
  return byGroup;
}
