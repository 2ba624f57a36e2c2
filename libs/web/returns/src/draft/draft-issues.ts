import {
  answerPlaces,
  findQuestion,
  noAnswer,
  questionName,
  validateReturn,
  valueInWords,
  writeCell,
} from '@monitor/domain';
import type {
  Answer,
  CellId,
  CellValue,
  FormEdition,
  Question,
  ReturnContent,
  ReturnIssue,
  ValidationContext,
} from '@monitor/domain';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import { inPageOrder } from './in-page-order.js';
import { typedIssues } from './typed-issues.js';

/** What somebody else put in a cell, in a few words. */
function theirsInWords(
  question: Question | null,
  edition: FormEdition,
  of: { answer: Answer; cell: CellId; theirs: CellValue | null },
) {
  const { answer, cell, theirs } = of;
  const cells = theirs === null ? answer.cells : { ...answer.cells, [cell]: theirs };
  const place = question && answerPlaces(edition, question, cells).find((each) => each.cell === cell);
  const words = place == null ? String(theirs ?? noAnswer) : valueInWords(place.field, theirs ?? undefined);
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

/** What stands between an answer and the service: cells in which the person has to choose, and what cannot be kept. */
function unsavedIssues({ edition }: DraftState, { answer, conflict = {}, refused }: DraftAnswer): ReturnIssue[] {
  const question = findQuestion(edition, answer.question);
  const about = {
    severity: 'ERROR',
    code: 'VALUE_NOT_UNDERSTOOD',
    question: question && questionName(question),
  } as const;
  const conflicts = Object.entries(conflict).map(([cell, { theirs, editedByName, isOwn }]): ReturnIssue => {
    const who = isOwn ? 'You, in another tab or on another device,' : editedByName;
    const message = `${who} put “${theirsInWords(question, edition, { answer, cell, theirs })}” here while you were typing. Choose at the top of the answer which to keep.`;
    return { ...about, cell: writeCell(answer.question, cell), message };
  });
  if (refused === undefined) return conflicts;
  const cell = writeCell(answer.question, refused.cell ?? Object.keys(answer.cells)[0] ?? '');
  return [...conflicts, { ...about, cell, message: refused.message }];
}

/**
 * Everything to mend or to look at: the one validator's issues, for cells whose text means nothing what was typed there
 * instead of "missing", and what is not saved because the person has to choose or to shorten it.
 */
export function draftIssues(state: DraftState, content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const answers = Object.values(state.answers);
  const typed = answers.flatMap((answer) => [...unsavedIssues(state, answer), ...typedIssues(state.edition, answer)]);
  const cells = new Set(typed.map(({ cell }) => cell));
  const issues = [...typed, ...validateReturn(content, context).filter(({ cell }) => !cells.has(cell))];
  const { edition, organisationType } = context;
  const cellsOf = (question: string) => {
    const draft = state.answers[question];
    return draft === undefined ? {} : { ...draft.typed, ...draft.answer.cells };
  };
  return inPageOrder(issues, { edition, organisationType, cellsOf });
}
