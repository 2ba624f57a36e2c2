import { answerPlaces, findQuestion, lowerFirst, scopedQuestionName, writeCell } from '@monitor/domain';
import type { FormEdition, ReturnIssue } from '@monitor/domain';
import type { DraftAnswer } from './draft-answer.js';
import { readTypedCell } from './read-typed-cell.js';

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
    const name = scopedQuestionName(question, cells, scope);
    // A row is typed in by column; elsewhere the field's own name says which it is.
    const named = `${name}, ${lowerFirst(scope.of === 'ROW' ? field.label : field.name)}`;
    const about = { cell: writeCell(question.code, cell), question: named };
    return [{ severity: 'ERROR', code: 'VALUE_NOT_UNDERSTOOD', ...about, message: problem }];
  });
}
