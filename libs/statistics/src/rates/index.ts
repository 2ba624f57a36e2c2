export { byarCountLimits, countLimits, exactCountLimits } from './count-limits.js';
export type { CountLimits } from './count-limits.js';
export { crudeRate } from './crude-rate.js';
export type { RateCounts } from './crude-rate.js';
