export { nonResponseBounds } from './non-response-bounds.js';
export type { ExpectedReturn, NonResponseBounds, Weighting } from './non-response-bounds.js';
export { possibleShare } from './possible-share.js';
export type { AnswerCounts, PossibleShare } from './possible-share.js';
export { possibleWords } from './possible-words.js';
