import { validateReturn } from '@monitor/domain';
import type { ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { DraftState } from './draft-state.js';
import { readTypedNumber } from './typed-number.js';

/** The typed answers as one return, for the rules. */
export function contentOf(
  state: DraftState,
  head: Pick<ReturnContent, 'organisationCode' | 'quarterId' | 'catalogueVersion'>,
): ReturnContent {
  const answers = Object.values(state.answers);
  return {
    ...head,
    actions: answers.flatMap((answer) => (answer.kind === 'ACTION' ? [answer.content] : [])),
    metrics: answers.flatMap((answer) => (answer.kind === 'TABLE' ? [answer.content] : [])),
  };
}

/** Cells whose text is no number. The return holds nothing there, so only the browser can say what was found. */
function typedIssues(state: DraftState): ReturnIssue[] {
  return Object.values(state.answers).flatMap(({ typed }) =>
    Object.entries(typed).flatMap(([cell, text]): ReturnIssue[] => {
      const { problem } = readTypedNumber(text);
      return problem === null
        ? []
        : [{ severity: 'ERROR', code: 'COUNT_NOT_WHOLE', cell, question: null, message: problem }];
    }),
  );
}

/**
 * Everything to mend or to look at: the one validator's issues, and for cells that hold no number what was typed
 * there instead of "missing".
 */
export function draftIssues(state: DraftState, content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const typed = typedIssues(state);
  const cells = new Set(typed.map(({ cell }) => cell));
  return [...typed, ...validateReturn(content, context).filter(({ cell }) => !cells.has(cell))];
}
