export { analysisOfVariance } from './analysis-of-variance.js';
export type { RatedGroup, VarianceTable } from './analysis-of-variance.js';
export { krippendorffAlpha } from './krippendorff-alpha.js';
export type { KrippendorffOptions, RatingMetric } from './krippendorff-alpha.js';
export type { RatingTable } from './rating-table.js';
