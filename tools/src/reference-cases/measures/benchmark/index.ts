export { compareByControlLimits, compareByOverlap, compareByOwnLimits } from './benchmark-comparison.js';
export type {
  BenchmarkComparison,
  ComparisonPolarity,
  ControlLimitOptions,
  LimitedFigure,
} from './benchmark-comparison.js';
