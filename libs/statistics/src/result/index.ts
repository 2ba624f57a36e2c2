export { confidenceLevel, coverageLevel, criticalValue, defaultConfidence } from './confidence.js';
export { estimate } from './estimate.js';
export type { EstimateParts } from './estimate.js';
export { finiteFigures } from './finite-figures.js';
export { notComputable } from './not-computable.js';
export type { NotComputableReason } from './not-computable-reason.js';
export type { Estimate, GroupCount, Interval, NotComputable, Result, StandardError } from './result.js';
export type { Warning, WarningCode } from './warning.js';
