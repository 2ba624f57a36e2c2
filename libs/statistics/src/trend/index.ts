export { mannKendall, senSlope } from './mann-kendall.js';
export type { MannKendallTest } from './mann-kendall.js';
export { homogeneityOfProportions, proportionTrend } from './proportion-trend.js';
export type { ChiSquareTest, ScoredProportion } from './proportion-trend.js';
