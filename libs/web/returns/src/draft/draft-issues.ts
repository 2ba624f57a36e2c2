import { answerPlaces, findQuestion, scopedQuestionName, validateReturn, writeCell } from '@monitor/domain';
import type { FormEdition, ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import { readTypedCell } from './read-typed-cell.js';

/** The typed answers as one return, for the rules. */
export function contentOf(
  state: DraftState,
  place: Pick<ReturnContent, 'organisationCode' | 'quarterId'>,
): ReturnContent {
  return {
    ...place,
    edition: state.edition.version,
    answers: Object.values(state.answers).map(({ answer }) => answer),
  };
}

/** What is wrong with the texts of an answer that are kept as they were typed. The return holds nothing in their cells. */
export function typedIssues(edition: FormEdition, { answer, typed }: DraftAnswer): ReturnIssue[] {
  const question = findQuestion(edition, answer.question);
  if (question === null || Object.keys(typed).length === 0) return [];
  // An entry of which nothing else is filled in yet has a place only by what was typed in it.
  const cells = { ...typed, ...answer.cells };
  return answerPlaces(edition, question, cells).flatMap(({ cell, field, scope }): ReturnIssue[] => {
    const text = typed[cell];
    const problem = text === undefined ? null : readTypedCell(field, text).problem;
    if (problem === null) return [];
    const about = { cell: writeCell(question.code, cell), question: scopedQuestionName(question, cells, scope) };
    return [{ severity: 'ERROR', code: 'VALUE_NOT_UNDERSTOOD', ...about, message: problem }];
  });
}

/**
 * Everything to mend or to look at: the one validator's issues, and for cells whose text means nothing what was typed
 * there instead of "missing".
 */
export function draftIssues(state: DraftState, content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const typed = Object.values(state.answers).flatMap((answer) => typedIssues(state.edition, answer));
  const cells = new Set(typed.map(({ cell }) => cell));
  return [...typed, ...validateReturn(content, context).filter(({ cell }) => !cells.has(cell))];
}
