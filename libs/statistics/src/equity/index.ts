export { absoluteConcentrationIndex, relativeConcentrationIndex } from './concentration-of-groups.js';
export type { BoundCorrection, GroupConcentrationOptions } from './concentration-of-groups.js';
export type { Direction, EquityGroup, OrderedEquityGroup } from './equity-group.js';
export { populationAttributableFraction, populationAttributableRisk } from './population-attributable.js';
export type { AttributableOptions, ComparedWith } from './attributable-comparison.js';
export { groupMeanLogDeviation, groupTheilIndex } from './theil-of-groups.js';
export type { EntropyOptions } from './theil-of-groups.js';
