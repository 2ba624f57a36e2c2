export { adjustPValues } from './adjust-p-values.js';
export type { AdjustedHypothesis, Adjustment, TestedHypothesis } from './adjust-p-values.js';
export { discoveries } from './discoveries.js';
export type { Dependence, Discovery } from './discoveries.js';
export { eValueDiscoveries } from './e-value-discoveries.js';
export type { WeighedDiscoveries, WeighedDiscovery, WeighedHypothesis } from './e-value-discoveries.js';
