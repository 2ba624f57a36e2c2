export { directlyStandardisedRate } from './directly-standardised-rate.js';
export type { StandardisedTotals, StandardStratum } from './directly-standardised-rate.js';
export { indirectlyStandardisedRate, indirectlyStandardisedRatio } from './indirect-standardisation.js';
export type { ObservedAndExpected, ReferenceStratum } from './indirect-standardisation.js';
