import type { Cells } from '../definition/answer.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Question } from '../definition/form-edition.js';
import type { ReturnIssue } from '../definition/return-issue.js';
import { questionFields } from '../definition/places.js';

/** The field of a question in which an unusual answer is explained. */
const explanationKey = 'explanation';

/**
 * Where the reason for an unusual answer belongs, and the one that was given. Until there is one, the warning stops
 * submission; with one it stays, so that whoever decides reads both. A question without such a field asks for none.
 */
export function explanationOf(question: Question, cells: Cells): Pick<ReturnIssue, 'reasonAt' | 'reason'> {
  if (questionFields(question).every(({ key }) => key !== explanationKey)) return {};
  const reasonAt = writeCell(question.code, explanationKey);
  const given = cells[explanationKey];
  return typeof given === 'string' && given.trim() !== '' ? { reasonAt, reason: given.trim() } : { reasonAt };
}
