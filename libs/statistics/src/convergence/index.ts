export { betaConvergence } from './beta-convergence.js';
export type { RegionSeries } from './regional-panel.js';
export { sigmaConvergence } from './sigma-convergence.js';
export type { PeriodSpread, SpreadOverTime } from './sigma-convergence.js';
