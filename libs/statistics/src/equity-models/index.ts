export * from './linear-index.js';
export * from './log-index.js';
export * from './logit-index.js';
export { relativeRanks } from './ranked-counts.js';
export type { OrderedCounts } from './ranked-counts.js';
