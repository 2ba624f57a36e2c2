export type { BetweenVarianceMethod } from './between-variance.js';
export { effectSizes } from './effect-size.js';
export type { EffectSize, GroupCounts, ProportionScale } from './effect-size.js';
export { heterogeneityOfProportions } from './heterogeneity-of-proportions.js';
export type { HeterogeneityExtra, HeterogeneityOptions } from './heterogeneity-of-proportions.js';
