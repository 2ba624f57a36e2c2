export { groupedBy } from './grouped-by.js';
export type { HeldTable, KeptTable, NewTable, PublishedPlace, SourceTable, WithheldGroup } from './published-tables.js';
export { changesSince } from './changes-since.js';
export type { EarlierQuarter, StandingFigures } from './changes-since.js';
export { keyOf as keyOfArea, stateOf as contributionsAt, statesOfQuarter } from './state-of-areas.js';
export type { StatesOfQuarter } from './state-of-areas.js';
export { tablesOfMetric } from './tables-of-metric.js';
export type { MetricSources, TablesOfMetric } from './tables-of-metric.js';
