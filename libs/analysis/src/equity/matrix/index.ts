export { gapMatrix } from './gap-matrix.js';
export type { GapMatrix, GapOfMatrix } from './gap-matrix.js';
export { changeInMatrixMeaning, changeOfFindings, changesInMatrix } from './change-in-matrix.js';
export type { ChangeInMatrix } from './change-in-matrix.js';
export { matrixSentence } from './matrix-words.js';
