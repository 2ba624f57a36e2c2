export { assignQuantiles } from './assign-quantiles.js';
export type { QuantileAssignment, RankedArea } from './assign-quantiles.js';
