export { statusRegression } from './status-regression.js';
export type { LogOddsTerm, StatusObservation, StatusRegressionExtra } from './status-regression.js';
