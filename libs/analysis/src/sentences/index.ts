export { plainSentence } from './plain-sentence.js';
export { directionOf } from './direction.js';
export type { Direction } from './direction.js';
export type { ComparedWith, SentenceComparison, SentenceSubject, SentenceUnit } from './sentence-subject.js';
