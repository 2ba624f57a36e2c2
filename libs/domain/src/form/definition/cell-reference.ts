import { findQuestion } from './edition-questions.js';
import type { FormEdition, Question } from './form-edition.js';
import type { CellId } from './answer.js';

/** The place of a return that says whether an answer has been looked at this quarter. */
export const confirmedCell = 'confirmed';

/** One place of a return: a question and a place within its answer. */
export interface CellReference {
  question: Question;
  /** `field`, `row.column`, `entry.field`, or `confirmed`. */
  cell: CellId;
}

/** @example writeCell('M01.DEPRIVATION', 'IMD1.numerator') // "M01.DEPRIVATION.IMD1.numerator" */
export function writeCell(question: string, cell: CellId): string {
  return `${question}.${cell}`;
}

/** What a cell's text names in an edition, or null where its question is none of it. Codes may hold dots: the longest wins. */
export function readCell(edition: FormEdition, text: string): CellReference | null {
  const parts = text.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const question = findQuestion(edition, parts.slice(0, length).join('.'));
    if (question !== null) return { question, cell: parts.slice(length).join('.') };
  }
  return null;
}
