import type { Answer, CellId, CellValue } from '../definition/answer.js';
import { confirmedCell } from '../definition/cell-reference.js';
import { findQuestion } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { bundlesOf } from './bundles.js';
import type { ThreeReadings } from './bundles.js';
import { contentOfCell, withContents } from './changed-cells.js';
import { isSameValue } from './same-value.js';

/** An answer that its sender typed on an earlier version than the one that stands. */
export interface AnswerToMerge extends ThreeReadings {
  /** The cells that the sender changed since `base`, `confirmed` among them. */
  changed: ReadonlySet<CellId>;
}

/** What becomes of it: what is to stand, and the cells that both changed to something else. */
export interface MergedAnswer {
  /** In the cells in conflict it holds what stood; everything else that the sender changed is in it. */
  answer: Answer;
  conflicts: CellId[];
}

/** The changed cells in bundles: those that can only be taken together, and every other one by itself. */
function parts(edition: FormEdition, of: AnswerToMerge): CellId[][] {
  const question = findQuestion(edition, of.mine.question);
  const bundles = question === null ? [] : bundlesOf(edition, question, of);
  const bundled = new Set(bundles.flat());
  const alone = [...of.changed].filter((cell) => !bundled.has(cell) && cell !== confirmedCell);
  return [...bundles, ...alone.map((cell) => [cell])];
}

/**
 * Three readings of an answer made one: cells that only the sender changed take the sender's, cells that only others
 * changed keep theirs, the same from both is no conflict. Cells that both changed to something else are in conflict, and
 * keep what stands. Where it is not known what the sender saw, whatever differs counts as changed by others.
 */
export function mergeAnswer(edition: FormEdition, of: AnswerToMerge): MergedAnswer {
  const { base, mine, theirs, changed } = of;
  const differs = (cell: CellId) => !isSameValue(contentOfCell(mine, cell), contentOfCell(theirs, cell));
  const isTheirs = (cell: CellId) =>
    base === null ? differs(cell) : !isSameValue(contentOfCell(base, cell), contentOfCell(theirs, cell));
  const taken = new Map<CellId, CellValue | null>();
  const conflicts: CellId[] = [];
  for (const part of parts(edition, of)) {
    const own = part.filter((cell) => changed.has(cell));
    if (!own.some(differs)) continue;
    if (part.some(isTheirs)) conflicts.push(...part.filter(differs));
    else for (const cell of own) taken.set(cell, contentOfCell(mine, cell));
  }
  // Somebody has looked at the answer, or has taken it back: there is no third thing to say of it.
  if (changed.has(confirmedCell)) taken.set(confirmedCell, mine.confirmed);
  const answer = withContents(theirs, taken);
  return { answer: Object.keys(answer.cells).length === 0 ? { ...answer, confirmed: false } : answer, conflicts };
}
