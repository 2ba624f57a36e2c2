export { logisticRandomIntercept } from './logistic-random-intercept.js';
export type { GroupedCounts, LogisticVariancePartition } from './logistic-random-intercept.js';
export { randomIntercept } from './random-intercept.js';
export type { GroupDeviation, GroupedOutcome, VariancePartition } from './random-intercept.js';
export { shareBetweenGroups } from './share-between-groups.js';
export type { BetweenGroups } from './share-between-groups.js';
export type { StratifiedOutcome } from './strata-removed.js';
