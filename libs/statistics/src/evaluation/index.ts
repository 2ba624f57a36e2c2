export { cohortEventStudy } from './sun-abraham.js';
export type { CohortEventStudy } from './sun-abraham.js';
export { eventStudy } from './event-study.js';
export type { EventStudy, RelativeEffect } from './event-study.js';
export { goodmanBacon } from './goodman-bacon.js';
export type { ComparisonKind, GoodmanBaconDecomposition, TwoByTwoComparison } from './goodman-bacon.js';
export type { TTest } from './panel/effect-estimate.js';
export type { PanelErrors } from './panel/effect-uncertainty.js';
export type { PanelOptions } from './panel/fit-panel.js';
export type { PanelObservation } from './panel/panel.js';
export type { ClusterChange } from './randomisation/cluster-changes.js';
export { randomisationInference } from './randomisation/randomisation-inference.js';
export type { RandomisationOptions, RandomisationTest } from './randomisation/randomisation-inference.js';
export { twoWayFixedEffects } from './two-way-fixed-effects.js';
export { aggregateEffects } from './group-time/aggregate-effects.js';
export type { AggregatedEffect, AggregatedEffects, AggregationKind } from './group-time/aggregate-effects.js';
export { groupTimeEffects } from './group-time/group-time-effects.js';
export type {
  GroupTimeEffect,
  GroupTimeEffects,
  GroupTimeOptions,
  PretestOfTrends,
} from './group-time/group-time-effects.js';
export { interruptedTimeSeries } from './time-series/interrupted-time-series.js';
export type { InterruptedSeriesExtra } from './time-series/interrupted-time-series.js';
export type { SegmentedTerm } from './time-series/segmented-terms.js';
export type { SeriesErrors } from './time-series/segmented-covariance.js';
export type { InterruptedSeries, InterruptedPoint } from './time-series/segmented-series.js';
