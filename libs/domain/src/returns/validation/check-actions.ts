import { actionsFor, findAction } from '../../framework/catalogue.js';
import { organisationTypeLabel } from '../../organisations/organisation-labels.js';
import { isQuarterId, quarterEnd } from '../../quarter/quarter-calendar.js';
import { isSameQuestion } from '../same-question.js';
import { actionCell } from '../cells.js';
import { questionOf, statusOf } from './action-check.js';
import { checkAction } from './check-action.js';
import type { IssueList } from './issue-list.js';
import { rowsOf } from './typed-values.js';
import type { TypedRow } from './typed-values.js';
import type { ValidationContext } from './validation-context.js';

function firstByCode(rows: TypedRow[]): Map<unknown, TypedRow> {
  const byCode = new Map<unknown, TypedRow>();
  for (const row of rows) if (!byCode.has(row['actionCode'])) byCode.set(row['actionCode'], row);
  return byCode;
}

/** Answers that are not asked for, or are there twice: which of two counted would be chance. */
function checkRows(rows: TypedRow[], asked: Set<string>, context: ValidationContext, found: IssueList): void {
  const seen = new Set<string>();
  for (const { actionCode } of rows) {
    const code = typeof actionCode === 'string' ? actionCode : '';
    const action = findAction(context.catalogue, code);
    const cell = actionCell(code, 'status');
    if (action === null) {
      const message =
        'The return answers a question that this edition of the framework does not ask. Remove the answer.';
      found.error('UNKNOWN_ACTION', { cell, question: null, message });
    } else if (!asked.has(code)) {
      const type = organisationTypeLabel(context.organisationType);
      const message = `It is not asked of this type of organisation (${type}). Remove the answer.`;
      found.error('UNKNOWN_ACTION', { cell, question: questionOf(action), message });
    } else if (seen.has(code)) {
      const message = 'It is answered more than once. Keep one answer.';
      found.error('ANSWER_REPEATED', { cell, question: questionOf(action), message });
    }
    seen.add(code);
  }
}

/** Every action that the organisation is asked, in catalogue order, then answers nobody asked for. */
export function checkActions(content: TypedRow, context: ValidationContext, found: IssueList): void {
  const { catalogue, organisationType, today } = context;
  const rows = rowsOf(content['actions']);
  const answers = firstByCode(rows);
  const previous = firstByCode(rowsOf(context.previous?.actions));
  const { quarterId } = content;
  const lastDay = isQuarterId(quarterId) ? quarterEnd(quarterId) : today;
  const asked = actionsFor(catalogue, organisationType);
  for (const action of asked) {
    const comparable = isSameQuestion(action.code, context.previous?.catalogueVersion, catalogue);
    const before = comparable ? statusOf(previous.get(action.code)) : null;
    checkAction({ action, answer: answers.get(action.code), before, quarterEnd: lastDay, today, found });
  }
  checkRows(rows, new Set(asked.map(({ code }) => code)), context, found);
}
