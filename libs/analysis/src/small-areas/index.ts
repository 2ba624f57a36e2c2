export type { NoisyGap } from './noisy-gap.js';
export { steadiedGaps } from './steadied-gaps.js';
export type { SteadiedGap, SteadiedGaps } from './steadied-gaps.js';
export { signalsOverQuarters } from './signals-over-quarters.js';
export type { SeriesOfArea, Signal } from './signals-over-quarters.js';
export { spreadOfGaps } from './spread-of-gaps.js';
export { widestGap } from './widest-gap.js';
export type { WidestGap } from './widest-gap.js';
