export { differenceOfProportions } from './difference-of-proportions.js';
export type { ProportionCounts } from './proportion-counts.js';
export { ratioOfProportions } from './ratio-of-proportions.js';
export { wilsonInterval } from './wilson-interval.js';
