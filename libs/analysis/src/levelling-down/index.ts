export { decomposeGapChange, isLevellingDown } from './decompose-gap-change.js';
export type { GapChange } from './decompose-gap-change.js';
export type { GapEnds, GapPart } from './gap-end.js';
