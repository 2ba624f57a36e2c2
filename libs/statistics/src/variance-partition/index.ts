export { logisticRandomIntercept } from './logistic-random-intercept.js';
export type { GroupedCounts, LogisticVariancePartition } from './logistic-random-intercept.js';
export { randomIntercept } from './random-intercept.js';
export type { GroupDeviation, GroupedOutcome, VariancePartition } from './random-intercept.js';
