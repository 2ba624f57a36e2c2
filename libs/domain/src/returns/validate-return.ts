import type { ReturnContent, ReturnIssue } from './return.js';
import { checkActions } from './validation/check-actions.js';
import { checkMetrics } from './validation/check-metrics.js';
import { IssueList } from './validation/issue-list.js';
import type { ValidationContext } from './validation/validation-context.js';

/**
 * Everything that stops a return from being submitted (errors) or asks for a second look (warnings), in the order of
 * the form. The one validator: the browser runs it as people type, the server when they submit and sign off.
 * It never throws, whatever the content holds, because a draft may hold anything.
 */
export function validateReturn(content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const found = new IssueList();
  const untrusted: unknown = content;
  const rows = typeof untrusted === 'object' && untrusted !== null ? { ...untrusted } : {};
  checkActions(rows, context, found);
  checkMetrics(rows, context, found);
  return found.issues;
}

/** Whether anything stops submission. */
export function hasErrors(issues: readonly ReturnIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'ERROR');
}
