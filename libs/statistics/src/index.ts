export { confidenceLevel, criticalValue, estimate, notComputable } from './result/index.js';
export type {
  Estimate,
  EstimateParts,
  GroupCount,
  Interval,
  NotComputable,
  NotComputableReason,
  Result,
  StandardError,
  Warning,
  WarningCode,
} from './result/index.js';
export {
  chiSquareUpperTail,
  fQuantile,
  fUpperTail,
  normalCdf,
  normalQuantile,
  normalUpperTail,
  seededRandom,
  studentTQuantile,
  studentTUpperTail,
} from './numerics/index.js';
export type { SeededRandom } from './numerics/index.js';
export * from './proportions/index.js';
export * from './clusters/index.js';
export * from './quantiles/index.js';
export * from './equity/index.js';
export * from './who-measures/index.js';
export * from './standardisation/index.js';
export * from './means/index.js';
export * from './rates/index.js';
export * from './ordinal-consensus/index.js';
export * from './equity-models/index.js';
export * from './control-charts/index.js';
export * from './fingertips/index.js';
export * from './funnel/index.js';
export * from './evaluation/index.js';
export * from './agreement/index.js';
export * from './association/index.js';
export * from './heterogeneity/index.js';
export * from './variance-partition/index.js';
export * from './ordinal-regression/index.js';
export * from './inequality/index.js';
export * from './trend/index.js';
export * from './multiplicity/index.js';
export * from './convergence/index.js';
export * from './permutation/index.js';
export * from './power/index.js';
export * from './ranks/index.js';
export * from './shrinkage/index.js';
export * from './sequential/index.js';
export * from './survival/index.js';
