export { adjustPValues } from './adjust-p-values.js';
export type { AdjustedHypothesis, Adjustment, TestedHypothesis } from './adjust-p-values.js';
