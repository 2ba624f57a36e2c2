export type { PublicHealthSlopeOptions } from './public-health-limits.js';
export type { PublicHealthQuantile, ValueType } from './public-health-quantile.js';
export { publicHealthSlopeIndex } from './public-health-slope-index.js';
export type { PublicHealthSlope } from './public-health-slope-index.js';
