export { meanInterval } from './mean-interval.js';
export type { MeanParts } from './mean-interval.js';
