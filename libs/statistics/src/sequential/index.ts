export { bettingEvidence } from './betting.js';
export type { BettingOptions } from './betting.js';
export type { EvidenceStep, SequentialDifference, SequentialEvidence, SequentialSide } from './evidence.js';
export { normalMixtureEvidence } from './normal-mixture.js';
export type { MeasuredDifference, NormalMixtureOptions } from './normal-mixture.js';
