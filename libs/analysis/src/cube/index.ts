export { groupedBy } from './grouped-by.js';
export type { HeldTable, KeptTable, NewTable, PublishedPlace, SourceTable, WithheldGroup } from './published-tables.js';
export { keyOf as keyOfArea, stateOf as contributionsAt } from './state-of-areas.js';
export { tablesOfMetric } from './tables-of-metric.js';
export type { MetricSources, TablesOfMetric } from './tables-of-metric.js';
