export { nonResponseBounds } from './non-response-bounds.js';
export type { ExpectedReturn } from './expected-return.js';
export type { NonResponseBounds, Weighting } from './non-response-bounds.js';
export { possibleShare } from './possible-share.js';
export type { AnswerCounts, PossibleShare } from './possible-share.js';
export { possibleWords } from './possible-words.js';
