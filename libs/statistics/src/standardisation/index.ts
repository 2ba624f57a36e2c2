export { directlyStandardisedRate } from './directly-standardised-rate.js';
export type { StandardisedTotals, StandardStratum } from './directly-standardised-rate.js';
export { europeanStandardPopulation2013 } from './european-standard-population.js';
export type { StandardAgeBand } from './european-standard-population.js';
export { indirectlyStandardisedRate, indirectlyStandardisedRatio } from './indirect-standardisation.js';
export type { ObservedAndExpected, ReferenceStratum } from './indirect-standardisation.js';
