import { validateReturn } from '@monitor/domain';
import type { ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { DraftState } from './draft-state.js';
import { inPageOrder } from './in-page-order.js';
import { typedIssues } from './typed-issues.js';

/**
 * Everything to mend or to look at: the one validator's issues, and for cells whose text means nothing what was typed
 * there instead of "missing".
 */
export function draftIssues(state: DraftState, content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const typed = Object.values(state.answers).flatMap((answer) => typedIssues(state.edition, answer));
  const cells = new Set(typed.map(({ cell }) => cell));
  const issues = [...typed, ...validateReturn(content, context).filter(({ cell }) => !cells.has(cell))];
  const { edition, organisationType } = context;
  const cellsOf = (question: string) => {
    const draft = state.answers[question];
    return draft === undefined ? {} : { ...draft.typed, ...draft.answer.cells };
  };
  return inPageOrder(issues, { edition, organisationType, cellsOf });
}
