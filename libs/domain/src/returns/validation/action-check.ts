import type { FrameworkAction } from '../../framework/framework.js';
import { actionCell } from '../cells.js';
import type { ActionField } from '../cells.js';
import { implementationStatuses } from '../return.js';
import type { ImplementationStatus, ReturnIssueCode } from '../return.js';
import type { IssueList } from './issue-list.js';
import { wordOf } from './typed-values.js';
import type { TypedRow } from './typed-values.js';

/** One answer under inspection, with all that its rules look at. */
export interface ActionCheck {
  action: FrameworkAction;
  answer: TypedRow;
  status: ImplementationStatus;
  /** The status of the earlier return; null where there is none or the question was another. */
  before: ImplementationStatus | null;
  /** The last day of the return's quarter. */
  quarterEnd: string;
  today: string;
  found: IssueList;
}

export function statusOf(answer: TypedRow | undefined): ImplementationStatus | null {
  return wordOf(implementationStatuses, answer?.['status']);
}

/** The action's name, as messages begin. */
export function questionOf(action: FrameworkAction): string {
  return `“${action.shortText}”`;
}

/** Reports an error at a field of the action. */
export function reportError(check: ActionCheck, code: ReturnIssueCode, field: ActionField, message: string): void {
  const cell = actionCell(check.action.code, field);
  check.found.error(code, { cell, question: questionOf(check.action), message });
}
