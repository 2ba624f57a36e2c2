export { crudeRate } from './crude-rate.js';
export type { RateCounts } from './crude-rate.js';
