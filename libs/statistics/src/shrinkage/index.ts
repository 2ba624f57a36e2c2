export { robustCriticalValue } from './robust-critical-value.js';
export type { RobustCriticalValue, RobustCriticalValueOptions } from './robust-critical-value.js';
export type { WorstNonCoverage } from './non-coverage.js';
export type { NoisyFigure } from './read-noisy-figures.js';
export type { SmallSampleCorrection } from './moments-between-units.js';
export { shrunkenEstimates } from './shrunken-estimates.js';
export type { ShrinkageOptions, ShrunkenEstimates, ShrunkenFigure } from './shrunken-estimates.js';
export type { TargetKind } from './shrinkage-target.js';
