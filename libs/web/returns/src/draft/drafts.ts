// The draft without its pages, for the tool that types in two browsers at once.
export { withCell } from './draft-answer.js';
export type { DraftAnswer } from './draft-answer.js';
export type { DraftState } from './draft-state.js';
export { DraftStore } from './draft-store.js';
export { toSaveOutcome } from './save-outcome.js';
export { toAnswerInput } from './to-answer-input.js';
export { answersToKeep, restoreAnswers } from './unsaved-answers.js';
