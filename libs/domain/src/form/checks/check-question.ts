import type { Answer } from '../definition/answer.js';
import { isEmptyAnswer } from '../definition/answer.js';
import { confirmedCell, writeCell } from '../definition/cell-reference.js';
import type { FormEdition } from '../definition/form-edition.js';
import { isConfirmed, sortedPlaces } from '../definition/places.js';
import { questionName } from '../text/place-in-words.js';
import { checkPlaces } from './check-places.js';
import type { QuestionCheck } from './check-places.js';
import { checkEntries, checkRows } from './check-repeated.js';

function checkConfirmed({ question, issues }: QuestionCheck, answer: Answer): void {
  if (!isConfirmed(question) || answer.confirmed) return;
  const message = 'The answer was carried over from last time. Look at it again, then confirm or change it.';
  const cell = writeCell(question.code, confirmedCell);
  issues.error('NOT_CONFIRMED', { cell, question: questionName(question), message });
}

function checkUnknownCells({ question, circumstances, issues }: QuestionCheck, cells: ReadonlySet<string>): void {
  const unknown = Object.keys(circumstances.cells).filter((cell) => !cells.has(cell));
  for (const cell of unknown) {
    const message =
      question.shape.of === 'TABLE'
        ? 'It has counts for a group that is no part of this table. Remove them.'
        : 'It has an answer to something that this question does not ask. Remove it.';
    issues.error('UNKNOWN_CELL', { cell: writeCell(question.code, cell), question: questionName(question), message });
  }
}

/** What the definition alone says of one answer: complete, of the right kind, and nothing that is not asked. */
export function checkQuestion(
  check: QuestionCheck,
  of: { edition: FormEdition; answer: Answer | null; isMandatory: boolean },
): void {
  const { question, circumstances } = check;
  const { answer, isMandatory } = of;
  if (!isMandatory && isEmptyAnswer(answer)) return;
  const { repeated, whole, cells } = sortedPlaces(of.edition, question, circumstances.cells);
  if (question.shape.of === 'TABLE') checkRows(check, repeated, isMandatory);
  if (question.shape.of === 'ENTRIES') checkEntries(check, repeated, isMandatory);
  if (question.shape.of === 'FIELDS' && answer !== null && !isEmptyAnswer(answer)) checkConfirmed(check, answer);
  checkPlaces(check, whole);
  checkUnknownCells(check, cells);
}
