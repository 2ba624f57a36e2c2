export { leastShareAbove, peopleForIndependentShares, powerOfIndependentShares } from './independent-shares.js';
export type { IndependentShares, PlannedFigure } from './independent-shares.js';
export { simulateComparison } from './simulate-comparison.js';
export type { SimulatedComparison } from './simulate-comparison.js';
