export type { ClusterDesign, ClusterGroup } from './cluster-design.js';
export { designEffectOfSizes } from './design-effect.js';
export type { ClusterSizes } from './design-effect.js';
export { leastDetectableDifference } from './least-detectable-difference.js';
export type { LeastDetectable } from './least-detectable-difference.js';
export { powerOfComparison } from './power-of-comparison.js';
export type { Power } from './power-of-comparison.js';
